package io.clickpipes.codegen.jsonpath;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression of RFC 9485 (I-Regexp), run by following all possibilities at once: the work is
 * at most the length of the text times the size of the expression, where {@code java.util.regex} tries
 * one possibility after the other, which can take for ever or overflow the stack.
 *
 * <p>{@code ^} and {@code $} mean start and end, as in the RFC's own mappings to other dialects and in the
 * JSONPath compliance suite, although its grammar takes them for ordinary characters.
 */
final class Regexp {

    private final List<Step> program;

    private Regexp(List<Step> program) {
        this.program = program;
    }

    /** One instruction; {@code next} and {@code other} are positions in the program. */
    record Step(Kind kind, CharacterClass characters, int next, int other) {}

    enum Kind {
        CHARACTER,
        SPLIT,
        START,
        END,
        ACCEPT
    }

    /**
     * Compiles an expression; nothing if it is not one of the RFC's.
     *
     * @throws JsonPathException if it is one, but too large or too deeply nested
     */
    static Optional<Regexp> compile(String pattern) {
        return RegexpParser.parse(pattern).map(node -> new Regexp(RegexpProgram.of(node)));
    }

    /** Whether the whole text matches. */
    boolean matches(String text, Effort effort) {
        return run(text, false, effort);
    }

    /** Whether some part of the text matches. */
    boolean findsIn(String text, Effort effort) {
        return run(text, true, effort);
    }

    private boolean run(String text, boolean anywhere, Effort effort) {
        int[] points = text.codePoints().toArray();
        effort.spend(points.length);
        List<Integer> current = new ArrayList<>();
        boolean[] seen = new boolean[program.size()];
        follow(0, 0, points.length, current, seen);
        for (int at = 0; at < points.length; at++) {
            if (anywhere && accepts(current)) {
                return true;
            }
            List<Integer> following = new ArrayList<>();
            boolean[] reached = new boolean[program.size()];
            effort.spend(1 + program.size() / 16);
            for (int each : current) {
                Step step = program.get(each);
                effort.spend(1 + step.characters().size());
                if (step.kind() == Kind.CHARACTER && step.characters().contains(points[at])) {
                    follow(step.next(), at + 1, points.length, following, reached);
                }
            }
            if (anywhere) {
                follow(0, at + 1, points.length, following, reached);
            }
            current = following;
        }
        return accepts(current);
    }

    private boolean accepts(List<Integer> steps) {
        return steps.stream().anyMatch(each -> program.get(each).kind() == Kind.ACCEPT);
    }

    /** Adds a step and all that is reached from it without reading a character. */
    private void follow(int first, int at, int length, List<Integer> into, boolean[] seen) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            int index = open.pop();
            if (seen[index]) {
                continue;
            }
            seen[index] = true;
            Step step = program.get(index);
            switch (step.kind()) {
                case CHARACTER, ACCEPT -> into.add(index);
                case SPLIT -> {
                    open.push(step.other());
                    open.push(step.next());
                }
                case START -> {
                    if (at == 0) {
                        open.push(step.next());
                    }
                }
                case END -> {
                    if (at == length) {
                        open.push(step.next());
                    }
                }
            }
        }
    }
}
