package io.clickpipes.localcloud.internal.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.validate.BodyValidator;
import io.clickpipes.localcloud.internal.validate.PageForms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes a request from bytes to a checked {@link Call}, and its result back to bytes. The checks come in the
 * order in which the service would make them: credentials, path, method, ids, body.
 */
public final class Gateway implements HttpHandler {
    private final BasicAuth auth;
    private final Router router;
    private final BodyValidator validator;
    private final Tenant tenant;
    private final Desk desk;
    private final Journal journal;
    private final BodyReader bodies = new BodyReader();

    public Gateway(BasicAuth auth, Router router, BodyValidator validator, Tenant tenant, Desk desk, Journal journal) {
        this.auth = auth;
        this.router = router;
        this.validator = validator;
        this.tenant = tenant;
        this.desk = desk;
        this.journal = journal;
    }

    /** What is known of a request so far; what has not been found out yet is null. */
    private static final class Progress {
        private @Nullable String operationId;
        private @Nullable JsonNode body;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Progress progress = new Progress();
            ObjectNode answer;
            try {
                answer = Envelope.success(result(exchange, progress));
            } catch (Refusal refusal) {
                describe(refusal, exchange);
                answer = Envelope.failure(refusal);
            } catch (RuntimeException e) {
                System.getLogger(Gateway.class.getName())
                        .log(
                                System.Logger.Level.ERROR,
                                "LocalCloud failed in {0}: {1}",
                                progress.operationId,
                                place(e));
                answer = Envelope.failure(Refusal.internalError());
            }
            int status = answer.path("status").asInt();
            journal.note(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    progress.operationId,
                    progress.body,
                    status);
            send(exchange, status, answer);
        }
    }

    private @Nullable JsonNode result(HttpExchange exchange, Progress progress) throws IOException {
        auth.check(exchange.getRequestHeaders());
        Router.Match match = router.match(
                exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
        String operationId = match.operation().id();
        progress.operationId = operationId;
        Map<String, UUID> ids = Call.ids(match.parameters());
        tenant.check(ids);
        if (match.operation().body() == null) {
            return desk.handle(Call.of(operationId, ids, null));
        }
        JsonNode sent = bodies.read(exchange);
        progress.body = sent;
        JsonNode body = PageForms.rewrite(operationId, sent);
        validator.check(operationId, body);
        return desk.handle(Call.of(operationId, ids, body));
    }

    private static void describe(Refusal refusal, HttpExchange exchange) {
        if (refusal.status() == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"LocalCloud\", charset=\"UTF-8\"");
        }
        refusal.allowed().ifPresent(allowed -> exchange.getResponseHeaders().set("Allow", allowed));
    }

    /** Where it happened and what kind of failure it is; its message might quote the request. */
    private static String place(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static void send(HttpExchange exchange, int status, ObjectNode answer) throws IOException {
        BodyReader.drain(exchange.getRequestBody());
        byte[] bytes = answer.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
