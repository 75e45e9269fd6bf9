package io.clickpipes.codegen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The walls between the steps of the engine. */
class WallsTest {

    private static final String ROOT = "io.clickpipes.codegen";
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void stepsKnowOnlyTheStepsBeforeThem() {
        // Each package, and those that may use it.
        Map<String, List<String>> users = new LinkedHashMap<>();
        users.put("maven", List.of());
        users.put("config", List.of("maven", "driver", "model", "emit", "host"));
        users.put("lifecycle", List.of("maven", "host"));
        users.put(
                "source",
                List.of("maven", "lifecycle", "driver", "document", "bundle", "overlay", "lock", "config", "host"));
        users.put("bundle", List.of("lifecycle"));
        users.put("lock", List.of("lifecycle"));
        users.put(
                "document",
                List.of(
                        "maven",
                        "lifecycle",
                        "driver",
                        "bundle",
                        "overlay",
                        "lock",
                        "openapi",
                        "diff",
                        "config",
                        "host",
                        "model",
                        "emit"));
        users.put("jsonpath", List.of("overlay"));
        users.put("overlay", List.of("lifecycle"));
        users.put("openapi", List.of("driver"));
        users.put("place", List.of("maven"));
        users.put("naming", List.of("openapi", "model"));
        users.put("model", List.of("driver", "poet", "emit", "diff", "extension"));
        users.put("poet", List.of("emit"));
        users.put("emit", List.of("driver"));
        users.put("output", List.of("maven", "lifecycle", "driver", "emit", "usage", "host"));
        users.put("diff", List.of("maven", "lifecycle", "usage", "report"));
        users.put("usage", List.of("maven", "lifecycle", "report"));
        users.put("report", List.of("maven", "lifecycle"));
        users.put("driver", List.of("maven", "lifecycle", "model", "emit", "diff", "host"));
        users.put("host", List.of());
        users.put("extension", List.of("emit"));
        LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInAnyPackage(ROOT + "..");
        for (String layer : users.keySet()) {
            rule = rule.layer(layer).definedBy(layer.equals("driver") ? ROOT : ROOT + "." + layer);
        }
        for (Map.Entry<String, List<String>> layer : users.entrySet()) {
            String[] by = layer.getValue().toArray(String[]::new);
            rule = by.length == 0
                    ? rule.whereLayer(layer.getKey()).mayNotBeAccessedByAnyLayer()
                    : rule.whereLayer(layer.getKey()).mayOnlyBeAccessedByLayers(by);
        }

        rule.check(ENGINE);
    }

    @Test
    void pathsInDocumentsKnowJsonAlone() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage(ROOT + ".jsonpath")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + ".jsonpath", "com.fasterxml.jackson..", "org.jspecify..", "java..");

        rule.check(ENGINE);
    }

    @Test
    void onlyOptionsLeaveTheDriver() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".emit", ROOT + ".diff")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.clickpipes\\.codegen\\.(Codegen|config\\.ConfigFile|OptionCheck)");

        rule.check(ENGINE);
    }

    @Test
    void packagesHaveNoCycles() {
        ArchRule rule = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

        rule.check(ENGINE);
    }

    @Test
    void onlyTheGoalsKnowMaven() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".maven")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.maven..", "org.codehaus.plexus..");

        rule.check(ENGINE);
    }

    @Test
    void theModelIsTheLastThatKnowsSwagger() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(ROOT, ROOT + ".openapi", ROOT + ".model")
                // OpenAPI Generator hands over its own document, which is left aside.
                .and()
                .resideOutsideOfPackage(ROOT + ".host")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.swagger..");

        rule.check(ENGINE);
    }

    @Test
    void emittersSeeNoSwaggerInTheModel() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + ".model")
                .and()
                .arePublic()
                .and()
                .doNotHaveSimpleName("ModelBuilder")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.swagger..");

        rule.check(ENGINE);
    }

    @Test
    void onlyEmittersKnowJavapoet() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".poet", ROOT + ".emit", ROOT + ".extension")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.palantir.javapoet..");

        rule.check(ENGINE);
    }

    @Test
    void onlyTheSearchForUsesKnowsTheCompiler() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".usage")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.source..", "javax.tools..");

        rule.check(ENGINE);
    }

    @Test
    void onlyTheTwoEndsTouchFiles() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + ".source",
                        ROOT + ".output",
                        ROOT + ".usage",
                        ROOT + ".lifecycle",
                        ROOT + ".maven",
                        ROOT + ".host")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..", "okhttp3..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(io\\.File.*|net\\.(URL|URLConnection|Socket.*))");

        rule.check(ENGINE);
    }

    @Test
    void onlyTheSourceKnowsOkHttp() {
        ArchRule rule = noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("okhttp3..", "okio..", "kotlin..");

        rule.check(ENGINE);
    }

    @Test
    void utilitiesCanNotBeExtended() {
        ArchRule rule = classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .and()
                .doNotHaveSimpleName("HelpMojo")
                .should()
                .haveModifier(JavaModifier.FINAL);

        rule.check(ENGINE);
    }

    @Test
    void exactlyOneStepKnowsOpenApiGenerator() {
        assertThat(ENGINE.stream()
                        .filter(each -> !each.getPackageName().equals(ROOT + ".host"))
                        .filter(each -> each.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to ->
                                        to.getTargetClass().getPackageName().startsWith("org.openapitools")))
                        .map(WallsTest::outermost)
                        .distinct())
                .containsExactly(ROOT + ".openapi.Normaliser");
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(WallsTest::outermost).orElse(type.getName());
    }
}
