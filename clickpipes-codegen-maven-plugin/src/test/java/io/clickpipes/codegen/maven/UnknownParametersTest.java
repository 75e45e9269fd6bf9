package io.clickpipes.codegen.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
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

    @Test
    void tellsTheLineOfAParameterInThePom() {
        project.getBuild().addPlugin(plugin);
        InputLocation location = new InputLocation(4, 12, new InputSource());
        location.getSource().setLocation("/pond/pom.xml");
        parameter().setInputLocation(location);

        assertRefused("/pond/pom.xml:[4,12] ");
    }

    @Test
    void tellsTheLineAlsoWhereMavenHasAnotherClassForIt() {
        project.getBuild().addPlugin(plugin);
        parameter()
                .setInputLocation(new OtherLocation(
                        5,
                        13,
                        new OtherSource(Path.of("/my pond/pom.xml").toUri().toString())));

        assertRefused(Path.of("/my pond/pom.xml").toAbsolutePath() + ":[5,13] ");
    }

    @Test
    void tellsTheLineOfAParameterThatIsWrong() {
        project.getBuild().addPlugin(plugin);
        parameter().setInputLocation(new OtherLocation(6, 14, new OtherSource("/pond/pom.xml")));
        Diagnostic problem = new Diagnostic("option-package", "tag", "#", "It is wrong.", "Mend it.");
        Diagnostic elsewhere = new Diagnostic("option-package", "tags", "#", "It is wrong.", "Mend it.");
        PomParameters parameters = new PomParameters(execution(), project);

        assertThat(parameters.placed(problem).render())
                .isEqualTo("/pond/pom.xml:[6,14] It is wrong. Mend it. [option-package]");
        assertThat(parameters.placed(elsewhere)).isEqualTo(elsewhere);
    }

    @Test
    void doesWithoutALineWhereMavenHasNone() {
        project.getBuild().addPlugin(plugin);
        parameter().setInputLocation("somewhere");

        refuses("the plugin's configuration");
    }

    @Test
    void listsWhatCanBeSetWhereNothingIsNear() {
        Properties properties = new Properties();
        properties.setProperty("clickpipes.codegen.library", "x");

        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> unknown().check(null, properties))
                .withMessageContaining("Remove it; there are: tags. [");
    }

    /** As in Maven 4. */
    public record OtherLocation(int getLineNumber, int getColumnNumber, OtherSource getSource) {}

    /** As in Maven 4. */
    public record OtherSource(String getLocation) {}

    private Xpp3Dom parameter() {
        return ((Xpp3Dom) plugin.getConfiguration()).getChild("tag");
    }

    private void refuses(String place) {
        assertRefused(place + ": ");
    }

    private void assertRefused(String place) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> unknown().check(project, new Properties()))
                .withMessage(place + "No goal of this plugin has a parameter \"tag\". Did you mean \"tags\"?"
                        + " [unknown-parameter]");
    }

    private static UnknownParameters unknown() {
        return new UnknownParameters(execution());
    }

    private static MojoExecution execution() {
        try {
            Parameter tags = new Parameter();
            tags.setName("tags");
            PluginDescriptor descriptor = new PluginDescriptor();
            descriptor.setGroupId("g");
            descriptor.setArtifactId("a");
            MojoDescriptor goal = new MojoDescriptor();
            goal.setGoal("pull");
            Parameter project = new Parameter();
            project.setName("project");
            project.setEditable(false);
            goal.setParameters(List.of(tags, project));
            goal.setPluginDescriptor(descriptor);
            descriptor.addMojo(goal);
            return new MojoExecution(goal, "default");
        } catch (DuplicateParameterException | DuplicateMojoDescriptorException e) {
            throw new AssertionError(e);
        }
    }
}
