package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of every kind, as a server sees them; forms are elsewhere. */
class BodiesTest {

    @TempDir
    private Path folder;

    @Test
    void offersEveryKindOfContentAnOverload() throws Exception {
        String document = """
                /x:
                  put:
                    operationId: put
                    requestBody:
                      required: true
                      content:
                        application/xml: {schema: {type: object}}
                        text/csv: {schema: {type: string}}
                        application/x-www-form-urlencoded: {schema: {type: object, properties: {a: {type: integer}}}}
                        multipart/form-data: {schema: {type: object, properties: {a: {type: integer}}}}
                        application/merge-patch+json: {schema: {type: object, properties: {a: {type: integer}}}}
                    responses: {}
                """;
        try (Served served = new Served(document, folder)) {
            served.call("put", served.build("PutRequest", "a", 1L));
            assertThat(served.seen().header("Content-Type")).isEqualTo("application/merge-patch+json");
            assertThat(served.seen().text()).isEqualTo("{\"a\":1}");
            served.call("put", served.build("PutForm", "a", 1L));
            assertThat(served.seen().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
            served.call("put", served.build("PutMultipart", "a", 1L));
            assertThat(served.seen().header("Content-Type")).startsWith("multipart/form-data; boundary=");
            served.call("put", "a,\u00e4");
            assertThat(served.seen().header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
            assertThat(served.seen().text()).isEqualTo("a,\u00e4");
            served.call("put", RequestBody.create("<a/>".getBytes(StandardCharsets.UTF_8)));
            assertThat(served.seen().header("Content-Type")).isEqualTo("application/xml");
        }
    }

    @Test
    void returnsEveryKindOfContentFromAMethodOfItsOwn() throws Exception {
        String document = """
                /x:
                  get:
                    operationId: report
                    responses:
                      '200':
                        description: d
                        content:
                          application/pdf: {schema: {type: string, format: binary}}
                          text/plain: {}
                          application/json: {schema: {type: array, items: {type: integer}}}
                          image/png: {}
                """;
        try (Served served = new Served(document, folder)) {
            served.answers(200, "application/json", "[1]");
            assertThat(served.call("report").body()).isEqualTo(List.of(1L));
            assertThat(served.seen().header("Accept")).isEqualTo("application/json");
            served.answers(200, "text/plain; charset=utf-8", "t\u00e4");
            assertThat(served.call("reportAsText").body()).isEqualTo("t\u00e4");
            assertThat(served.seen().header("Accept")).isEqualTo("text/plain");
            assertThat(((ResponseBody) served.call("reportAsBytes").body()).bytes())
                    .hasSize(3);
            assertThat(served.seen().header("Accept")).isEqualTo("application/pdf, image/png");
        }
    }

    @Test
    void leavesBytesAndStreamsAlone() throws Exception {
        String document = """
                /events: {get: {operationId: events, responses: {'200': {description: d, content: {text/event-stream: {}}}}}}
                /lines: {get: {operationId: lines, responses: {'200': {description: d, content: {application/x-ndjson: {schema: {type: object}}}}}}}
                /any: {post: {operationId: any, requestBody: {content: {'*/*': {}}}, responses: {'200': {description: d, content: {'*/*': {}}}}}}
                /image: {post: {operationId: image, requestBody: {required: true, content: {'image/*': {}}}, responses: {}}}
                /broken: {post: {operationId: broken, requestBody: {required: true, content: {"no media type": {}}}, responses: {}}}
                /empty: {post: {operationId: empty, requestBody: {content: {}}, responses: {'200': {description: d, content: {}}}}}
                """;
        try (Served served = new Served(document, folder)) {
            served.answers(200, "text/event-stream", "data: 1\n\n");
            assertThat(((ResponseBody) served.call("events").body()).string()).isEqualTo("data: 1\n\n");
            assertThat(served.source("DefaultApi")).contains("@Streaming");
            assertThat(served.call("lines").body()).isInstanceOf(ResponseBody.class);
            RequestBody png = RequestBody.create("x", MediaType.get("image/png"));
            assertThat(served.call("any", png).body()).isInstanceOf(ResponseBody.class);
            assertThat(served.seen().header("Content-Type")).startsWith("image/png");
            served.call("image", png);
            assertThat(served.seen().header("Content-Type")).startsWith("image/png");
            served.call("broken", png);
            assertThat(served.seen().text()).isEqualTo("x");
            served.call("empty");
            assertThat(served.seen().text()).isEmpty();
        }
    }

    @Test
    void leavesItToABodyWhichOfSeveralKindsItIs() throws Exception {
        String document = "/x: {post: {operationId: send, requestBody: {required: true, content: "
                + "{application/pdf: {}, application/zip: {}, text/plain: {}}}, responses: {}}}";
        try (Served served = new Served(document, folder)) {
            served.call("send", RequestBody.create(new byte[] {1}, MediaType.get("application/zip")));

            assertThat(served.seen().header("Content-Type")).isEqualTo("application/zip");
            assertThat(served.source("DefaultApi"))
                    .contains("The body states its own media type: application/pdf, application/zip.");
        }
    }

    @Test
    void sendsNoTextThatItsCharsetCanNotHold() throws Exception {
        String document = "/x: {post: {operationId: send, requestBody: {required: true, content: "
                + "{text/plain; charset=iso-8859-1: {schema: {type: string}}}}, responses: {}}}";
        try (Served served = new Served(document, folder)) {
            served.call("send", "\u00e4");
            assertThat(served.seen().body()).isEqualTo(ByteString.of((byte) 0xe4));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> served.call("send", "\u20ac"))
                    .withMessage("The text has a character that ISO-8859-1 does not have.");
        }
    }

    @Test
    void omitsAnOptionalBody() throws Exception {
        String document = "/x: {patch: {operationId: send, requestBody: {content: {application/json: "
                + "{schema: {type: object, properties: {a: {type: integer}}}}}}, responses: {}}}";
        try (Served served = new Served(document, folder)) {
            served.call("send");
            assertThat(served.seen().text()).isEmpty();
            served.call("send", served.build("SendRequest", "a", 1L));
            assertThat(served.seen().text()).isEqualTo("{\"a\":1}");
        }
    }
}
