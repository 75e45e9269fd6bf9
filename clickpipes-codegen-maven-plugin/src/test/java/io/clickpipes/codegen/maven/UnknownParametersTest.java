package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.DuplicateMojoDescriptorException;
import org.apache.maven.plugin.descriptor.DuplicateParameterException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {

    private final MavenProject project = new MavenProject();
    private final Plugin plugin = new Plugin();

    @BeforeEach
    void configureAMistake() {
        plugin.setGroupId("g");
        plugin.setArtifactId("a");
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(new Xpp3Dom("tag"));
        plugin.setConfiguration(configuration);
        project.getModel().setBuild(new Build());
    }

    @Test
    void looksAtThePlugin() {
        project.getBuild().addPlugin(plugin);

        refuses("the plugin's configuration");
    }

    @Test
    void looksAtThePluginManagementWhereThereIsNoPlugin() {
        PluginManagement management = new PluginManagement();
        management.addPlugin(plugin);
        project.getBuild().setPluginManagement(management);

        refuses("the plugin's configuration");
    }

    @Test
    void looksAtThePropertiesOfTheProject() {
        project.getModel().addProperty("clickpipes.codegen.tag", "x");

        refuses("the property clickpipes.codegen.tag");
    }

    @Test
    void acceptsKnownPropertiesAndThoseOfOthers() {
        project.getModel().addProperty("clickpipes.codegen.tags", "x");
        project.getModel().addProperty("clickpipes.codegen.version", "1");
        project.getModel().addProperty("clickpipes.spec", "x");

        assertThatCode(() -> unknown().check(project, new Properties())).doesNotThrowAnyException();
        assertThatCode(() -> unknown().check(null, new Properties())).doesNotThrowAnyException();
    }

    private void refuses(String place) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> unknown().check(project, new Properties()))
                .withMessage(place + ": No goal of this plugin has a parameter \"tag\". Did you mean \"tags\"?"
                        + " [unknown-parameter]");
    }

    private static UnknownParameters unknown() {
        try {
            Parameter tags = new Parameter();
            tags.setName("tags");
            PluginDescriptor descriptor = new PluginDescriptor();
            descriptor.setGroupId("g");
            descriptor.setArtifactId("a");
            MojoDescriptor goal = new MojoDescriptor();
            goal.setGoal("pull");
            goal.setParameters(List.of(tags));
            goal.setPluginDescriptor(descriptor);
            descriptor.addMojo(goal);
            return new UnknownParameters(new MojoExecution(goal, "default"));
        } catch (DuplicateParameterException | DuplicateMojoDescriptorException e) {
            throw new AssertionError(e);
        }
    }
}
