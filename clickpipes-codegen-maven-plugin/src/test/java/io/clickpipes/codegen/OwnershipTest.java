package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.CanonicalYaml;
import io.clickpipes.codegen.document.Grammar;
import io.clickpipes.codegen.lifecycle.PulledText;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Pulled;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The committed document is what the committed overlay makes of the live one, and nothing else. */
class OwnershipTest {

    private static final String LIVE = "2026-07-31.json";

    /** What the two operations on the service lead to; written here, see ServiceOperationsTest. */
    private static final Set<String> SERVICE =
            Set.of("Service", "ServiceState", "ServiceStatePatchRequest", "ServiceStateCommand");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.:;!?])\\s+|\\n\\s*\\n|\\n\\s*- ");

    /** A sentence, as opposed to a word or two that anybody would use. */
    private static final int SENTENCE = 25;

    @Test
    void theCommittedDocumentIsWhatPullWrites() throws IOException {
        Pulled pulled = Pulled.strictly(Pulled.upstream(LIVE));

        assertThat(PulledText.of(pulled.document())).isEqualTo(Files.readString(Repository.spec()));
    }

    @Test
    void keepsExactlyTheSchemasOfClickPipes() {
        Set<String> live = names(Pulled.upstream(LIVE).at("/components/schemas"));
        Set<String> ours =
                names(Pulled.strictly(Pulled.upstream(LIVE)).document().at("/components/schemas"));

        assertThat(ours).hasSize(75 + 26 + 1 + SERVICE.size());
        assertThat(ours).containsAll(SERVICE);
        assertThat(ours.stream().filter(live::contains).filter(name -> !SERVICE.contains(name)))
                .hasSize(75);
    }

    @Test
    void noSentenceOfTheLiveDocumentComesThrough() {
        Set<String> theirs = sentences(Pulled.upstream(LIVE));
        Set<String> ours = sentences(Pulled.strictly(Pulled.upstream(LIVE)).document());

        assertThat(theirs).hasSizeGreaterThan(500);
        assertThat(ours).hasSizeGreaterThan(200).doesNotContainAnyElementsOf(theirs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-12.json", "2026-05-23.json", "2026-06-25.json"})
    void fitsOlderDocumentsToo(String name) {
        Pulled pulled = Pulled.leniently(Pulled.upstream(name));

        assertThat(pulled.unmatched()).isNotEmpty();
        assertThat(Generation.of(CanonicalYaml.write(pulled.document()), Generation.enveloped("older")))
                .hasSizeGreaterThan(100);
    }

    private static Set<String> sentences(ObjectNode document) {
        Set<String> sentences = new TreeSet<>();
        Grammar.walk(document, (kind, node, pointer) -> {
            for (String prose : List.of("title", "summary", "description")) {
                for (String sentence : SENTENCES.split(node.path(prose).asText(), -1)) {
                    String normal = sentence.replaceAll("[\\s`.]+", " ").strip().toLowerCase(Locale.ROOT);
                    if (normal.length() >= SENTENCE) {
                        sentences.add(normal);
                    }
                }
            }
            return true;
        });
        return sentences;
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        ((ObjectNode) object).fieldNames().forEachRemaining(names::add);
        return names;
    }
}
