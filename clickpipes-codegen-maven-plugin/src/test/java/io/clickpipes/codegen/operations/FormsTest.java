package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web forms and forms of parts and files, as a server sees them. */
class FormsTest {

    private static final String FORM = """
            /x:
              post:
                operationId: send
                requestBody:
                  required: true
                  content:
                    application/x-www-form-urlencoded:
                      encoding:
                        flat: {style: form, explode: true}
                        csv: {style: form, explode: false}
                        deep: {style: deepObject, explode: true}
                        data: {contentType: application/json}
                      schema:
                        type: object
                        required: [name]
                        properties:
                          name: {type: string}
                          build: {type: integer}
                          many: {type: array, items: {type: string}}
                          inner: {type: object, properties: {a: {type: integer}}}
                          flat: {type: object, additionalProperties: {type: integer}}
                          csv: {type: array, items: {type: integer}}
                          data: {type: array, items: {type: integer}}
                          deep: {type: array, items: {type: object, properties: {a: {type: integer}}}}
                responses: {}
            """;

    private static final String UPLOAD = """
            /x:
              post:
                operationId: upload
                requestBody:
                  required: true
                  content:
                    multipart/form-data:
                      encoding:
                        image: {contentType: 'image/png, image/jpeg'}
                        note: {contentType: text/markdown}
                        icon: {contentType: image/png}
                      schema:
                        type: object
                        required: [file]
                        properties:
                          file: {type: string, format: binary}
                          icon: {type: string, format: binary}
                          pages: {type: array, items: {type: string, format: binary}}
                          count: {type: integer}
                          tags: {type: array, items: {type: string}}
                          meta: {type: object, properties: {a: {type: integer}}}
                          note: {type: string}
                responses: {}
            """;

    @TempDir
    private Path folder;

    @Test
    void sendsAWebForm() throws Exception {
        try (Served served = new Served(FORM, folder)) {
            Object form = served.build(
                    "SendForm",
                    "name",
                    "a b&c=\u00e4+",
                    "build_",
                    5L,
                    "many",
                    List.of("x", "y"),
                    "inner",
                    served.build("SendFormInner", "a", 1L),
                    "flat",
                    Map.of("k", 2L),
                    "csv",
                    List.of(1L, 2L),
                    "data",
                    List.of(3L, 4L),
                    "deep",
                    List.of(served.build("SendFormDeepItem", "a", 7L)),
                    "additionalField",
                    new Object[] {"new", "v"});

            served.call("send", form);

            assertThat(served.seen().header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
            assertThat(served.seen().text())
                    .isEqualTo("name=a+b%26c%3D%C3%A4%2B&build=5&many=x&many=y&inner=%7B%22a%22%3A1%7D&k=2&csv=1,2"
                            + "&data=%5B3%2C4%5D&deep%5B0%5D%5Ba%5D=7&new=v");
            assertThat(form).hasToString("SendForm[name, build, many, inner, flat, csv, data, deep, new]");
        }
    }

    @Test
    void namesRequiredFieldsThatAreMissing() throws Exception {
        try (Served served = new Served(FORM, folder)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> served.build("SendForm"))
                    .withMessageContaining("name");
        }
    }

    @Test
    void sendsPartsAndFiles(@TempDir Path files) throws Exception {
        Path file = Files.writeString(files.resolve("a.txt"), "on disk");
        try (Served served = new Served(UPLOAD, folder)) {
            Object onDisk = served.support("FilePart", "of", file);
            Object inMemory = served.support("FilePart", "of", "b.bin", new byte[] {'m', 'e', 'm'});
            Object typed = Served.invokeOn(inMemory, "as", "image/gif");
            Object form = served.build(
                    "UploadMultipart",
                    "file",
                    onDisk,
                    "icon",
                    inMemory,
                    "pages",
                    List.of(inMemory, typed),
                    "count",
                    3L,
                    "tags",
                    List.of("x", "y"),
                    "meta",
                    served.build("UploadMultipartMeta", "a", 1L),
                    "note",
                    "n",
                    "additionalField",
                    new Object[] {"new", "v"},
                    "additionalFile",
                    new Object[] {"extra", typed});

            served.call("upload", form);

            String type = served.seen().header("Content-Type");
            assertThat(type).startsWith("multipart/form-data; boundary=");
            String boundary = type.substring(type.indexOf('=') + 1);
            assertThat(List.of(served.seen().text().split("\r\n?--" + boundary + "(--)?\r\n|^--" + boundary + "\r\n")))
                    .filteredOn(part -> !part.isEmpty())
                    .extracting(part -> part.replace("\r\n", "|").replaceAll("Content-Length: \\d+\\|", ""))
                    .containsExactly(
                            part("file\"; filename=\"a.txt", "application/octet-stream", "on disk"),
                            part("icon\"; filename=\"b.bin", "image/png", "mem"),
                            part("pages\"; filename=\"b.bin", "application/octet-stream", "mem"),
                            part("pages\"; filename=\"b.bin", "image/gif", "mem"),
                            part("count", "text/plain; charset=utf-8", "3"),
                            part("tags", "text/plain; charset=utf-8", "x"),
                            part("tags", "text/plain; charset=utf-8", "y"),
                            part("meta", "application/json; charset=utf-8", "{\"a\":1}"),
                            part("note", "text/markdown; charset=utf-8", "n"),
                            part("new", "text/plain; charset=utf-8", "v"),
                            part("extra\"; filename=\"b.bin", "image/gif", "mem"));
            assertThat(form.toString() + onDisk + typed).doesNotContain("a.txt", "b.bin", "mem");
        }
    }

    private static String part(String name, String type, String text) {
        return "Content-Disposition: form-data; name=\"" + name + "\"|Content-Type: " + type + "||" + text;
    }

    @Test
    void readsFormsOfVersion2() throws Exception {
        String document = """
                swagger: '2.0'
                info: {title: t, version: '1'}
                paths:
                  /x:
                    post:
                      operationId: send
                      consumes: [multipart/form-data]
                      parameters:
                        - {name: file, in: formData, type: file, required: true}
                        - {name: n, in: formData, type: integer}
                      responses: {'204': {description: d}}
                  /y:
                    post:
                      operationId: plain
                      consumes: [application/x-www-form-urlencoded]
                      parameters:
                        - {name: n, in: formData, type: integer}
                        - {name: usual, in: formData, type: array, items: {type: integer}}
                        - {name: pipes, in: formData, type: array, items: {type: integer}, collectionFormat: pipes}
                        - {name: multi, in: formData, type: array, items: {type: integer}, collectionFormat: multi}
                      responses: {'204': {description: d}}
                  /z:
                    get:
                      operationId: get
                      produces: [application/json]
                      responses: {'200': {description: d, schema: {type: file}}}
                """;
        try (Served served = new Served(document, folder)) {
            Object file = served.support("FilePart", "of", "b.bin", new byte[] {'m'});
            served.call("send", served.build("SendMultipart", "file", file, "n", 1L));
            assertThat(served.seen().text()).contains("filename=\"b.bin\"");
            List<Long> list = List.of(1L, 2L);
            served.call("plain", served.build("PlainForm", "n", 1L, "usual", list, "pipes", list, "multi", list));
            assertThat(served.seen().text()).isEqualTo("n=1&usual=1,2&pipes=1%7C2&multi=1&multi=2");
            served.answers(200, "application/json", "raw");
            assertThat(((ResponseBody) served.call("get").body()).string()).isEqualTo("raw");
        }
    }

    @Test
    void namesFormsAfterTheirComponent() throws Exception {
        String document = """
                openapi: 3.0.3
                info: {title: t, version: '1'}
                paths:
                  /a: {post: {operationId: a, requestBody: {$ref: '#/components/requestBodies/Upload'}, responses: {}}}
                  /b: {post: {operationId: b, requestBody: {$ref: '#/components/requestBodies/Upload'}, responses: {}}}
                  /c: {post: {operationId: c, requestBody: {content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Pet'}}}}, responses: {}}}
                components:
                  requestBodies:
                    Upload: {required: true, content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {n: {type: integer}}}}}}
                  schemas:
                    Pet: {type: object, properties: {kind: {type: string, enum: [cat, dog]}, photo: {type: string, format: binary}}}
                """;
        try (Served served = new Served(document, folder)) {
            served.call("a", served.build("UploadForm", "n", 1L));
            assertThat(served.seen().text()).isEqualTo("n=1");
            served.call("b", served.build("UploadForm", "n", 2L));
            assertThat(served.seen().text()).isEqualTo("n=2");
            Object cat = served.type("model.Pet$Kind").getField("CAT").get(null);
            served.call("c", served.build("PetMultipart", "kind", cat));
            assertThat(served.seen().text()).contains("name=\"kind\"").contains("\r\ncat\r\n");
            served.call("c");
            assertThat(served.seen().body().size()).isZero();
        }
    }

    @Test
    void takesPartsThatNobodyCanWriteAsFiles() throws Exception {
        String document = """
                /x:
                  post:
                    operationId: send
                    requestBody:
                      required: true
                      content:
                        multipart/form-data:
                          encoding:
                            xml: {contentType: application/xml}
                            either: {contentType: 'text/xml, application/json'}
                          schema:
                            type: object
                            properties:
                              xml: {type: object, properties: {a: {type: integer}}}
                              either: {type: object, properties: {a: {type: integer}}}
                    responses: {}
                """;
        try (Served served = new Served(document, folder)) {
            Object xml = served.support("FilePart", "of", "a.xml", "<a/>".getBytes(StandardCharsets.UTF_8));
            Object either = served.build("SendMultipartEither", "a", 1L);

            served.call("send", served.build("SendMultipart", "xml", xml, "either", either));

            assertThat(served.seen().text())
                    .contains("Content-Type: application/xml\r\n", "<a/>")
                    .contains("Content-Type: application/json; charset=utf-8\r\n", "{\"a\":1}");
        }
    }
}
