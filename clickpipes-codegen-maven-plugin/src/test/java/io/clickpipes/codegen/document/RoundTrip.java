package io.clickpipes.codegen.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Writes a tree in its canonical form and has three readers read it. */
final class RoundTrip {

    private RoundTrip() {}

    static void check(ObjectNode tree) {
        String text = CanonicalYaml.write(tree);

        assertThat(text).endsWith("\n").doesNotContain("\r").doesNotStartWith("---");
        assertThat(text.lines()).allMatch(line -> !line.endsWith(" ") && !line.contains("\t"));
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
        JsonNode again = Trees.any(text);
        assertThat(again.equals(tree)).as(() -> "read back: " + shortened(text)).isTrue();
        assertThat(CanonicalYaml.write((ObjectNode) again)).isEqualTo(text);
        assertSame(tree, new Yaml(new SafeConstructor(options())).load(text), "");
        assertSame(tree, jackson(text), "");
    }

    private static String shortened(String text) {
        return text.length() > 2_000 ? text.substring(0, 2_000) : text;
    }

    private static Object jackson(String text) {
        try {
            YAMLFactory factory = YAMLFactory.builder()
                    .loaderOptions(options())
                    .streamReadConstraints(com.fasterxml.jackson.core.StreamReadConstraints.builder()
                            .maxNestingDepth(2_000)
                            .build())
                    .build();
            return new YAMLMapper(factory).readValue(text, Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setNestingDepthLimit(2_000);
        options.setAllowDuplicateKeys(false);
        return options;
    }

    /** Other readers have other numbers: they need only see that it is one. */
    private static void assertSame(JsonNode expected, Object actual, String place) {
        if (expected.isObject()) {
            assertThat(actual).as(place).isInstanceOf(Map.class);
            Map<?, ?> map = (Map<?, ?>) actual;
            assertThat(map.size()).as(place).isEqualTo(expected.size());
            expected.properties()
                    .forEach(member ->
                            assertSame(member.getValue(), map.get(member.getKey()), place + "/" + member.getKey()));
        } else if (expected.isArray()) {
            assertThat(actual).as(place).isInstanceOf(List.class);
            List<?> list = (List<?>) actual;
            assertThat(list.size()).as(place).isEqualTo(expected.size());
            for (int i = 0; i < list.size(); i++) {
                assertSame(expected.get(i), list.get(i), place + "/" + i);
            }
        } else if (expected.isNumber()) {
            assertThat(actual).as(place).isInstanceOf(Number.class);
        } else if (expected.isNull()) {
            assertThat(actual).as(place).isNull();
        } else {
            Object value = expected.isBoolean() ? (Object) expected.booleanValue() : expected.textValue();
            assertThat(value.equals(actual)).as(place).isTrue();
        }
    }
}
