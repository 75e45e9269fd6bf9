package io.clickpipes.codegen.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diagnostic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    private static final String YAML = """
            openapi: 3.1.0
            paths:
              /a/b~c:
                get: &get
                  responses:
                    200: {description: d}
                  tags: [x, y]
                put: *get
                post:
                  <<: *get
                  summary: s
            """;

    private static final String JSON = """
            {"openapi": "3.1.0",
             "paths": {
               "/a/b~c": {"get": {"tags": ["x",
                                           {"y": 1}]}}}}
            """;

    @ParameterizedTest
    @CsvSource({
        "#/paths, 2, 1",
        "#/paths/~1a~1b~0c/get/responses/200, 6, 9",
        "#/paths/~1a~1b~0c/get/responses/200/description, 6, 15",
        "#/paths/~1a~1b~0c/get/tags/1, 7, 17",
        "#/paths/~1a~1b~0c/put, 8, 5",
        "#/paths/~1a~1b~0c/put/tags/0, 7, 14",
        "#/paths/~1a~1b~0c/post/tags/0, 7, 14",
        "#, 1, 1"
    })
    void findsValuesInYaml(String pointer, int line, int column) {
        assertThat(Places.of(YAML).find(pointer)).isEqualTo(new Place(line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "#/paths, 2, 2",
        "#/paths/~1a~1b~0c/get/tags/0, 3, 32",
        "#/paths/~1a~1b~0c/get/tags/1/y, 4, 33",
        "#/paths/%2Fa~1b~0c/get/tags, 3, 23",
        "#/paths/%2~1a/get, 2, 2"
    })
    void findsValuesInJson(String pointer, int line, int column) {
        assertThat(Places.of(JSON).find(pointer)).isEqualTo(new Place(line, column));
    }

    @Test
    void fallsBackToTheNearestThatIsThere() {
        assertThat(Places.of(YAML).find("#/paths/~1a~1b~0c/get/parameters/0")).isEqualTo(new Place(4, 5));
        assertThat(Places.of(YAML).find("#/components/schemas/Fish")).isEqualTo(new Place(1, 1));
    }

    @Test
    void knowsTheNamesOfSwagger2() {
        Places places = Places.of("""
                swagger: "2.0"
                definitions:
                  Fish: {type: object}
                paths:
                  /fish:
                    get:
                      responses:
                        200:
                          schema: {type: string}
                """);

        assertThat(places.find("#/components/schemas/Fish")).isEqualTo(new Place(3, 3));
        assertThat(places.find("#/paths/~1fish/get/responses/200/content/application~1json/schema"))
                .isEqualTo(new Place(9, 11));
    }

    @Test
    void saysWhereATextIsBroken() {
        assertThat(Places.of("{\"a\": 1,\n \"b\": ]").find("#")).isEqualTo(new Place(2, 7));
        assertThat(Places.of("a: 1\nb: [1, 2\nc: 3\n").find("#").line()).isEqualTo(3);
        assertThat(Places.of("").find("#/a")).isEqualTo(new Place(1, 1));
    }

    @Test
    void takesItsTimeForNoAliasBomb() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 60; i++) {
            String before = "*a" + (i - 1);
            bomb.append("a" + i + ": &a" + i + " [" + before + ", " + before + ", " + before + "]\n");
        }
        bomb.append("loop: &loop {self: *loop, <<: *loop}\n");

        Places places = Places.of(bomb.toString());

        assertThat(places.find("#/a59/2/2/2")).isEqualTo(new Place(58, 24));
        assertThat(places.find("#/loop/none").line()).isEqualTo(61);
        assertThat(Places.of("[".repeat(100_000)).find("#/0/0")).isNotNull();
        assertThat(Places.of("- ".repeat(100_000)).find("#/0/0")).isNotNull();
    }

    @Test
    void looksAtNoMoreThanADocumentMayHave() {
        String deep = "[".repeat(1_000_000);

        assertThat(Places.of("{\"a\": 1,\n\"x\": " + deep).find("#/x")).isEqualTo(new Place(2, 1));
        assertThat(Places.of("a: 1\nx: " + deep).find("#/x")).isEqualTo(new Place(2, 1));
        assertThat(Places.of("# " + "x".repeat(5_000_000) + "\nx: 1").find("#/x"))
                .isEqualTo(new Place(1, 1));
    }
}
