package io.clickpipes.codegen.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.TextTree;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the manual of the plugin shows. */
class ManualTest {

    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

    @Test
    void showsAConfigFileThatIsValidAndHasEverySection() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(Repository.module("README.md")));
        assertThat(example.find()).isTrue();
        LoadedSpec file = new LoadedSpec("README.md", example.group(1));

        Config config = ConfigFile.read(file);

        assertThat(config.sharedSupport()).isTrue();
        assertThat(names(file)).containsExactlyInAnyOrderElementsOf(sections());
    }

    private static List<String> names(LoadedSpec file) {
        return names(TextTree.parse(file, new Diagnostics(file.name())));
    }

    private static List<String> sections() {
        return names(TextTree.parse(new LoadedSpec("schema", ConfigSchema.text()), new Diagnostics("schema"))
                .path("properties"));
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
