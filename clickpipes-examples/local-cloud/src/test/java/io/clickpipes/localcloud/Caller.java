package io.clickpipes.localcloud;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls a LocalCloud over HTTP with the right key, as any client would. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final LocalCloud cloud;

    Caller(LocalCloud cloud) {
        this.cloud = cloud;
    }

    record Reply(int status, JsonNode body, String text, HttpHeaders headers) {
        JsonNode result() {
            return body.path("result");
        }

        String error() {
            return body.path("error").asText();
        }

        String state() {
            return result().path("state").asText();
        }

        String id() {
            return result().path("id").asText();
        }
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String service() {
        return "/v1/organizations/" + cloud.organizationId() + "/services/" + cloud.serviceId();
    }

    String pipes() {
        return service() + "/clickpipes";
    }

    String pipe(String id) {
        return pipes() + "/" + id;
    }

    String endpoints() {
        return service() + "/clickpipesReversePrivateEndpoints";
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    /** Sends a body in which apostrophes stand for quotation marks. */
    Reply send(String method, String path, String body) {
        return sendText(method, path, body == null ? null : body.replace('\'', '"'), authorized());
    }

    Reply sendJson(String method, String path, JsonNode body) {
        return sendText(method, path, body.toString(), authorized());
    }

    Map<String, String> authorized() {
        return Map.of(
                "Authorization",
                basic(cloud.keyId(), cloud.keySecret()),
                "Content-Type",
                "application/json; charset=utf-8");
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    Reply sendText(String method, String path, String body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(cloud.url() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new Reply(
                    response.statusCode(),
                    text.isEmpty() ? JSON.missingNode() : JSON.readTree(text),
                    text,
                    response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Creates a pipe and gives its id. */
    String create(JsonNode body) {
        Reply reply = sendJson("POST", pipes(), body);
        if (reply.status() != 200) {
            throw new AssertionError(reply.text());
        }
        return reply.id();
    }

    String state(String id) {
        return get(pipe(id)).state();
    }

    Reply command(String id, String command) {
        return send("PATCH", pipe(id) + "/state", "{'command':'" + command + "'}");
    }
}
