package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.validate.BodyValidator;
import io.clickpipes.localcloud.internal.validate.PageForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a request from bytes to a checked {@link Call}, and its result back to bytes. The checks come in the
 * order in which the service would make them: credentials, rate limit, path, method, ids, body. A fault strikes
 * requests that have come as far as their body.
 */
public final class Gateway {
    private final Admission admission;
    private final Router router;
    private final BodyValidator validator;
    private final Tenant tenant;
    private final Desk desk;
    private final FaultQueue faults;
    private final Journal journal;
    private final BodyReader bodies = new BodyReader();

    public Gateway(
            Admission admission,
            Router router,
            BodyValidator validator,
            Tenant tenant,
            Desk desk,
            FaultQueue faults,
            Journal journal) {
        this.admission = admission;
        this.router = router;
        this.validator = validator;
        this.tenant = tenant;
        this.desk = desk;
        this.faults = faults;
        this.journal = journal;
    }

    /** What is known of a request so far; what has not been found out yet is null. */
    private static final class Progress {
        private final Instant arrivedAt;
        private @Nullable String operationId;
        private @Nullable JsonNode body;
        private @Nullable Hold hold;
        private boolean overLimit;

        private Progress(Instant arrivedAt) {
            this.arrivedAt = arrivedAt;
        }
    }

    /** Answers one request. */
    void handle(HttpExchange exchange, Connection connection) throws IOException {
        try (exchange) {
            Progress progress = new Progress(admission.now());
            Answer answer = answerInAnyCase(exchange, progress);
            Hold hold = progress.hold;
            if (hold != null) {
                hold.keep(connection);
            }
            boolean abandoned = connection.isAbandoned();
            journal.note(new Journal.Entry(
                    progress.arrivedAt,
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    progress.operationId,
                    progress.body,
                    answer.status(),
                    progress.overLimit,
                    abandoned));
            if (hold != null && abandoned) {
                hold.noted();
            }
            send(exchange, answer);
        }
    }

    private Answer answerInAnyCase(HttpExchange exchange, Progress progress) throws IOException {
        try {
            return answer(exchange, progress);
        } catch (Refusal refusal) {
            return Answer.refusal(refusal);
        } catch (RuntimeException e) {
            System.getLogger(Gateway.class.getName())
                    .log(System.Logger.Level.ERROR, "LocalCloud failed in {0}: {1}", progress.operationId, place(e));
            return Answer.refusal(Refusal.internalError());
        }
    }

    private Answer answer(HttpExchange exchange, Progress progress) throws IOException {
        String method = exchange.getRequestMethod();
        String path = exchange.getRequestURI().getRawPath();
        Optional<Refusal> overLimit = admission.check(exchange.getRequestHeaders(), progress.arrivedAt);
        if (overLimit.isPresent()) {
            progress.overLimit = true;
            progress.operationId = router.operationId(method, path);
            throw overLimit.get();
        }
        Router.Match match = router.match(method, path);
        String operationId = match.operation().id();
        progress.operationId = operationId;
        Map<String, UUID> ids = Call.ids(match.parameters());
        tenant.check(ids);
        if (match.operation().body() != null) {
            progress.body = bodies.read(exchange);
        }
        FaultPlan fault = faults.take(operationId);
        if (fault != null && fault.hold() != null) {
            progress.hold = fault.hold();
            fault = null;
        }
        if (fault != null && !fault.handled()) {
            return Answer.fault(fault);
        }
        Answer answer = Answer.success(result(operationId, ids, progress.body));
        return fault == null ? answer : Answer.fault(fault);
    }

    private @Nullable JsonNode result(String operationId, Map<String, UUID> ids, @Nullable JsonNode sent) {
        if (sent == null) {
            return desk.handle(Call.of(operationId, ids, null));
        }
        JsonNode body = PageForms.rewrite(operationId, sent);
        validator.check(operationId, body);
        return desk.handle(Call.of(operationId, ids, body));
    }

    /** Where it happened and what kind of failure it is; its message might quote the request. */
    private static String place(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        BodyReader.drain(exchange.getRequestBody());
        if (answer.isDropped()) {
            // Closing the exchange without having sent headers ends the connection.
            return;
        }
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        boolean isEmpty = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), isEmpty ? -1 : bytes.length);
        if (!isEmpty) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
