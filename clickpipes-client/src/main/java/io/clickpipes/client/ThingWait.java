package io.clickpipes.client;

import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Waits for something that is not a pipe.
 *
 * @param <T> what the service answers with
 */
final class ThingWait<T> {

    private final Scope scope;
    private final String what;
    private final String verb;
    private final Function<Deadline, T> question;
    private final Function<T, String> state;
    private final Function<T, Verdict> verdict;
    private final Verdict ifNotThere;

    private @Nullable T last;

    /**
     * What to wait for.
     *
     * @param what names it, as the subject of a sentence
     * @param verb what it is to do
     * @param question asks the service
     * @param state what to call what was answered
     * @param verdict what that says
     * @param ifNotThere what status 404 says
     */
    ThingWait(
            Scope scope,
            String what,
            String verb,
            Function<Deadline, T> question,
            Function<T, String> state,
            Function<T, Verdict> verdict,
            Verdict ifNotThere) {
        this.scope = scope;
        this.what = what;
        this.verb = verb;
        this.question = question;
        this.state = state;
        this.verdict = verdict;
        this.ifNotThere = ifNotThere;
    }

    /** The last answer; null if it was that there is nothing, and that is good. */
    @Nullable
    T run(@Nullable UUID id, WaitOptions options) {
        Polling polling = new Polling(scope, options);
        History history = new History(id, options.listener());
        try {
            if (!polling.until(() -> look(polling, history))) {
                throw polling.late(what, verb, history.changes(), null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WaitException("The wait for it was interrupted: " + what + ".", history.changes(), null, e);
        }
        return last;
    }

    private BooleanSupplier look(Polling polling, History history) {
        T answer;
        try {
            answer = question.apply(polling.deadline());
        } catch (NotFoundException e) {
            if (ifNotThere == Verdict.BROKEN) {
                throw e;
            }
            return () -> {
                last = null;
                history.note(Observation.NOT_THERE, polling.elapsed(), null);
                return ifNotThere == Verdict.REACHED;
            };
        }
        return () -> isLast(answer, polling, history);
    }

    private boolean isLast(T answer, Polling polling, History history) {
        last = answer;
        history.note(state.apply(answer), polling.elapsed(), null);
        return switch (verdict.apply(answer)) {
            case WAIT -> false;
            case REACHED -> true;
            default -> throw against(history.changes());
        };
    }

    private WaitException against(List<Observation> history) {
        return new WaitException(what + " does not " + verb + " any more.", history, null, null);
    }
}
