package io.clickpipes.codegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.DocumentTree;
import io.clickpipes.codegen.model.Constraints.Keyword;
import io.clickpipes.codegen.source.LoadedSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Limits as data, of which the sentences in Javadoc are made. */
class ConstraintsTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: t, version: "1"}
            paths: {}
            components:
              schemas:
                Port: {type: integer, maximum: 65535}
                Box:
                  type: object
                  maxProperties: 3
                  properties:
                    port: {$ref: "#/components/schemas/Port", minimum: 1, default: 80}
                    lists: {type: array, maxItems: 2, items: {type: array, items: {type: string, maxLength: 5}}}
                    either: {oneOf: [{type: string, pattern: "^a$"}, {type: integer, minimum: 4}]}
            """;

    private static List<Constraints> of(String property) {
        return box().properties().stream()
                .filter(each -> each.wireName().equals(property))
                .flatMap(each -> each.doc().constraints().stream())
                .toList();
    }

    private static ObjectModel box() {
        ApiModel model = new Codegen(CodegenOptions.defaults())
                .model("test", DocumentTree.parse(new LoadedSpec("test", DOCUMENT), new Diagnostics("test")));
        return model.types().stream()
                .filter(ObjectModel.class::isInstance)
                .map(ObjectModel.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void followReferences() {
        assertThat(of("port")).extracting(Constraints::pointer).contains("#/components/schemas/Port");
        assertThat(of("port").stream().flatMap(each -> each.stated().keySet().stream()))
                .containsExactlyInAnyOrder(Keyword.MINIMUM, Keyword.DEFAULT, Keyword.MAXIMUM);
    }

    @Test
    void reachIntoListsAndAlternatives() {
        assertThat(of("lists")).extracting(Constraints::at).containsExactly("", "items items");
        assertThat(of("either")).extracting(Constraints::at).contains("option STRING", "option INT64");
    }

    @Test
    void areShownOnlyWhereTheySpeakOfTheValueItself() {
        assertThat(of("lists").get(0).sentences()).containsExactly("At most 2 items.");
        assertThat(of("lists").get(1).sentences()).isEmpty();
    }

    @Test
    void standWithTheirType() {
        assertThat(box().doc().constraints()).singleElement().satisfies(each -> {
            assertThat(each.at()).isEqualTo(Constraints.TYPE);
            assertThat(each.stated()).containsOnlyKeys(Keyword.MAX_PROPERTIES);
        });
    }
}
