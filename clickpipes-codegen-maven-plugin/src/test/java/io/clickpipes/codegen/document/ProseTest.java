package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.testing.Repository;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    private static final ObjectNode SPEAKING = Trees.fixture("prose.yaml");

    @Test
    void dropsWhatIsForPeople() {
        assertThat(Prose.drop(SPEAKING).toString()).doesNotContain("talk");
    }

    @Test
    void keepsEverythingElse() {
        ObjectNode bare = Prose.drop(SPEAKING);

        assertThat(bare).isEqualTo(Trees.fixture("prose-dropped.yaml"));
    }

    @Test
    void leavesTheDocumentAlone() {
        ObjectNode before = SPEAKING.deepCopy();

        Prose.drop(SPEAKING).withObject("/info").removeAll();

        assertThat(SPEAKING).isEqualTo(before);
    }

    @Test
    void dropsNothingTheSecondTime() {
        ObjectNode bare = Prose.drop(SPEAKING);

        assertThat(Prose.drop(bare)).isEqualTo(bare);
    }

    @Test
    void keepsAnExampleThatAnExtensionRefersTo() {
        ObjectNode document = Trees.of("""
                openapi: 3.1.0
                paths: {/a: {get: {responses: {'200': {description: '', content: {a/b: {examples: {x: {$ref: '#/components/examples/two'}}}}}}}}}
                x-samples: {$ref: '#/components/examples/a~1b'}
                components: {examples: {a/b: {summary: talk, value: 1}, two: {value: 2}}}
                """);

        assertThat(Prose.drop(document)).isEqualTo(Trees.of("""
                openapi: 3.1.0
                paths: {/a: {get: {responses: {'200': {description: '', content: {a/b: {}}}}}}}
                x-samples: {$ref: '#/components/examples/a~1b'}
                components: {examples: {a/b: {value: 1}}}
                """));
    }

    @Test
    void dropsFromSwagger2() {
        ObjectNode document = Trees.of("""
                swagger: '2.0'
                paths:
                  /a:
                    get:
                      responses:
                        200: {description: talk, schema: {title: talk, type: string}, examples: {text/plain: talk}}
                definitions: {A: {example: talk, properties: {example: {description: talk, type: string}}}}
                securityDefinitions: {s: {type: oauth2, description: talk, scopes: {read: talk, x-more: stays}}}
                """);

        assertThat(Prose.drop(document)).isEqualTo(Trees.of("""
                swagger: '2.0'
                paths:
                  /a: {get: {responses: {200: {description: '', schema: {type: string}}}}}
                definitions: {A: {properties: {example: {type: string}}}}
                securityDefinitions: {s: {type: oauth2, scopes: {read: '', x-more: stays}}}
                """));
    }

    @Test
    void findsNothingToSayInTheServicesDocumentOnceItIsDropped() {
        for (var file : Repository.upstream()) {
            ObjectNode bare = Prose.drop(Trees.read(file));
            List<String> speaking = new java.util.ArrayList<>();
            Grammar.walk(bare, (kind, node, pointer) -> {
                for (String member : List.of("description", "summary", "example", "examples", "externalDocs")) {
                    if (!node.path(member).asText().isEmpty()) {
                        speaking.add(pointer + "/" + member);
                    }
                }
                return true;
            });

            assertThat(speaking).as(file.getFileName().toString()).isEmpty();
        }
    }
}
