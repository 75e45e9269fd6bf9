package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptorBuilder;
import org.codehaus.plexus.util.ReaderFactory;
import org.junit.jupiter.api.Test;

/** What {@code mvn help:describe} tells. */
class DescriptorTest {

    private static List<Parameter> parametersOfGenerate() throws Exception {
        try (InputStream in = DescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            MojoDescriptor generate = new PluginDescriptorBuilder()
                    .build(ReaderFactory.newXmlReader(Objects.requireNonNull(in))).getMojos().stream()
                            .filter(each -> each.getGoal().equals("generate"))
                            .findFirst()
                            .orElseThrow();
            return generate.getParameters().stream()
                    .filter(Parameter::isEditable)
                    .toList();
        }
    }

    @Test
    void hasFifteenParametersAtMost() throws Exception {
        assertThat(parametersOfGenerate()).hasSizeBetween(1, 15);
    }

    @Test
    void tellsOfEachParameterTheDefaultAndAnExample() throws Exception {
        List<String> silent = new ArrayList<>();
        for (Parameter each : parametersOfGenerate()) {
            String said = each.getDescription();
            boolean settled = each.isRequired() || each.getDefaultValue() != null || said.contains("Default: ");
            if (!settled || !said.contains("Example: ")) {
                silent.add(each.getName());
            }
        }

        assertThat(silent).isEmpty();
    }
}
