package io.clickpipes.client;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.clickpipes.client.support.Envelope;
import io.clickpipes.client.support.PropertyException;
import java.io.CharConversionException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Invocation;
import retrofit2.Response;

/** Sends calls and makes of their answers what callers get: the result, or an exception of the client's tree. */
final class Answers {

    private final CallExecutor executor;
    private final Configuration configuration;

    Answers(CallExecutor executor, Configuration configuration) {
        this.executor = executor;
        this.configuration = configuration;
    }

    /** The result of an operation that has one. */
    <T> T result(Call<Envelope<T>> call) {
        return result(call, deadline());
    }

    /** The same within a deadline, or the time that one request may take if that ends earlier. */
    <T> T result(Call<Envelope<T>> call, Deadline deadline) {
        String operation = operation(call);
        Envelope<T> envelope = send(call, operation, deadline.orIn(configuration.requestTimeout()))
                .body();
        if (envelope == null) {
            throw unreadable(call, new ClickPipesResponseException(operation, "", null, "it has no body."));
        }
        try {
            return envelope.result();
        } catch (PropertyException e) {
            throw unreadable(
                    call,
                    new ClickPipesResponseException(operation, e.pointer(), requestId(call, envelope), e.getMessage()));
        }
    }

    /**
     * Sends a deletion.
     *
     * @return false if there was nothing to delete, status 404
     */
    boolean deleted(Call<Envelope<Void>> call) {
        try {
            send(call, operation(call), deadline());
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private Deadline deadline() {
        return Deadline.in(configuration.time(), configuration.requestTimeout());
    }

    private <T> Response<T> send(Call<T> call, String operation, Deadline deadline) {
        Response<T> response;
        try {
            response = executor.execute(call, deadline);
        } catch (JsonProcessingException e) {
            throw unreadable(
                    call, new ClickPipesResponseException(operation, "", null, "it is not JSON" + place(e) + "."));
        } catch (CharConversionException e) {
            throw unreadable(call, new ClickPipesResponseException(operation, "", null, "it is not Unicode text."));
        } catch (PropertyException e) {
            throw unreadable(call, new ClickPipesResponseException(operation, e.pointer(), null, e.getMessage()));
        } catch (TurnTooLateException e) {
            throw new RateLimitDeadlineException(operation, e.turnIn());
        } catch (LostAnswerException e) {
            throw new OutcomeUnknownException(operation, host(), shown(call, e.reason()));
        } catch (NotAwakeException e) {
            ClickPipesException failure = refused(call, e.answer());
            failure.addSuppressed(e);
            throw failure;
        } catch (IOException e) {
            throw ClickPipesConnectionException.of(operation, host(), shown(call, e));
        }
        if (!response.isSuccessful()) {
            throw refused(call, response);
        }
        return response;
    }

    private ClickPipesException refused(Call<?> call, Response<?> response) {
        ClickPipesApiException refused =
                ErrorAnswers.exception(response, operation(call), Secrets.of(configuration, call.request()));
        return Retries.leavesOpen(response) && !Retries.isIdempotent(call)
                ? new OutcomeUnknownException(operation(call), host(), refused)
                : refused;
    }

    /** A proxy may have made it of any answer, and what was done is done. */
    private ClickPipesException unreadable(Call<?> call, ClickPipesResponseException failure) {
        return Retries.isIdempotent(call) ? failure : new OutcomeUnknownException(operation(call), host(), failure);
    }

    private IOException shown(Call<?> call, IOException failure) {
        return ShownFailure.of(failure, Secrets.of(configuration, call.request()));
    }

    private String host() {
        return configuration.baseUrl().host();
    }

    /** The method of the generated interface is named after the operation. */
    static String operation(Call<?> call) {
        Invocation invocation = call.request().tag(Invocation.class);
        return invocation == null ? "the operation" : invocation.method().getName();
    }

    /** Line and column only: what the parser says itself quotes the answer. */
    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null ? "" : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private @Nullable String requestId(Call<?> call, Envelope<?> envelope) {
        return ErrorAnswers.requestId(
                envelope.additionalProperties().get(ErrorAnswers.REQUEST_ID),
                Secrets.of(configuration, call.request()));
    }
}
