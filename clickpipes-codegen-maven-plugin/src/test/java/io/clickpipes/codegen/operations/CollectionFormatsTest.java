package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of Swagger 2.0: its {@code collectionFormat}, which is csv where nothing is said, on the wire. */
class CollectionFormatsTest {

    private static final List<String> LIST = List.of("blue", "dark red");

    private static final String DOCUMENT = """
            swagger: '2.0'
            info: {title: t, version: '1'}
            parameters:
              Shared: {name: s, in: formData, type: array, items: {type: string} FORMAT}
            paths:
              /x:
                get:
                  operationId: query
                  parameters: [{name: c, in: query, required: true, type: array, items: {type: string} FORMAT}]
                  responses: {'204': {description: d}}
                delete:
                  operationId: header
                  parameters: [{name: c, in: header, required: true, type: array, items: {type: string} FORMAT}]
                  responses: {'204': {description: d}}
                post:
                  operationId: fields
                  consumes: [application/x-www-form-urlencoded]
                  parameters:
                    - {name: c, in: formData, required: true, type: array, items: {type: string} FORMAT}
                    - {$ref: '#/parameters/Shared'}
                  responses: {'204': {description: d}}
                put:
                  operationId: parts
                  consumes: [multipart/form-data]
                  parameters:
                    - {name: c, in: formData, required: true, type: array, items: {type: string} FORMAT}
                    - {$ref: '#/parameters/Shared'}
                  responses: {'204': {description: d}}
              /x/{c}:
                get:
                  operationId: path
                  parameters: [{name: c, in: path, required: true, type: array, items: {type: string} FORMAT}]
                  responses: {'204': {description: d}}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "none;c=blue,dark%20red;,",
                "csv;c=blue,dark%20red;,",
                "ssv;c=blue%20dark%20red; ",
                "tsv;c=blue%09dark%20red;\t",
                "pipes;c=blue%7Cdark%20red;|",
                "multi;c=blue&c=dark%20red;,",
            })
    void areWrittenEverywhere(String format, String query, String delimiter) throws Exception {
        boolean multi = format.equals("multi");
        String stated = format.equals("none") ? "" : ", collectionFormat: " + format;
        try (Served served = new Served(DOCUMENT.replace(" FORMAT", stated), folder)) {
            assertThat(served.uri("query", LIST)).isEqualTo("/x?" + query);
            assertThat(served.uri("path", LIST))
                    .isEqualTo("/x/blue"
                            + delimiter.replace("\t", "%09").replace(" ", "%20").replace("|", "%7C")
                            + "dark%20red");

            served.call("header", LIST);
            // The server makes a space of a tab.
            assertThat(served.seen().header("c")).isEqualTo("blue" + delimiter.replace("\t", " ") + "dark red");

            served.call("fields", served.build("FieldsForm", "c", LIST, "s", LIST));
            String form = query.replace("%20", "+");
            assertThat(served.seen().text()).isEqualTo(form + "&" + form.replace("c=", "s="));

            served.call("parts", served.build("PartsMultipart", "c", LIST, "s", LIST));
            String body = served.seen().text();
            assertThat(body)
                    .contains("\r\n\r\nblue" + (multi ? "" : delimiter + "dark red") + "\r\n")
                    .doesNotContain("application/json");
            assertThat(body.split("name=\"c\"", -1)).hasSize(multi ? 3 : 2);
            assertThat(body.split("name=\"s\"", -1)).hasSize(multi ? 3 : 2);
        }
    }
}
