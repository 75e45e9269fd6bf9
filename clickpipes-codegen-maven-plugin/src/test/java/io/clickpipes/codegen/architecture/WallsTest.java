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
import org.junit.jupiter.api.Test;

/** The walls between the steps of the engine. */
class WallsTest {

    private static final String ROOT = "io.clickpipes.codegen";
    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void stepsKnowOnlyTheStepsBeforeThem() {
        ArchRule rule = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("maven")
                .definedBy(ROOT + ".maven")
                .layer("driver")
                .definedBy(ROOT)
                .layer("source")
                .definedBy(ROOT + ".source")
                .layer("lock")
                .definedBy(ROOT + ".lock")
                .layer("document")
                .definedBy(ROOT + ".document")
                .layer("jsonpath")
                .definedBy(ROOT + ".jsonpath")
                .layer("overlay")
                .definedBy(ROOT + ".overlay")
                .layer("openapi")
                .definedBy(ROOT + ".openapi")
                .layer("model")
                .definedBy(ROOT + ".model")
                .layer("naming")
                .definedBy(ROOT + ".naming")
                .layer("poet")
                .definedBy(ROOT + ".poet")
                .layer("emit")
                .definedBy(ROOT + ".emit")
                .layer("diff")
                .definedBy(ROOT + ".diff")
                .layer("output")
                .definedBy(ROOT + ".output")
                .layer("report")
                .definedBy(ROOT + ".report")
                .layer("usage")
                .definedBy(ROOT + ".usage")
                .layer("diagnostic")
                .definedBy(ROOT + ".diagnostic")
                .whereLayer("maven")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("driver")
                .mayOnlyBeAccessedByLayers("maven", "model", "emit", "diff")
                .whereLayer("source")
                .mayOnlyBeAccessedByLayers("driver", "document", "overlay", "maven", "lock")
                .whereLayer("lock")
                .mayOnlyBeAccessedByLayers("driver", "maven")
                .whereLayer("document")
                .mayOnlyBeAccessedByLayers("driver", "openapi", "overlay", "lock", "diff")
                .whereLayer("jsonpath")
                .mayOnlyBeAccessedByLayers("overlay")
                .whereLayer("jsonpath")
                .mayNotAccessAnyLayer()
                .whereLayer("overlay")
                .mayOnlyBeAccessedByLayers("driver", "maven")
                .whereLayer("overlay")
                .mayOnlyAccessLayers("jsonpath", "document", "source", "diagnostic")
                .whereLayer("openapi")
                .mayOnlyBeAccessedByLayers("driver")
                .whereLayer("model")
                .mayOnlyBeAccessedByLayers("driver", "poet", "emit", "diff")
                .whereLayer("naming")
                .mayOnlyBeAccessedByLayers("openapi", "model")
                .whereLayer("poet")
                .mayOnlyBeAccessedByLayers("emit")
                .whereLayer("emit")
                .mayOnlyBeAccessedByLayers("driver")
                .whereLayer("diff")
                .mayOnlyBeAccessedByLayers("driver", "maven", "report", "usage")
                .whereLayer("diff")
                .mayOnlyAccessLayers("driver", "document", "model")
                .whereLayer("output")
                .mayOnlyBeAccessedByLayers("driver", "emit", "maven", "usage")
                .whereLayer("report")
                .mayOnlyBeAccessedByLayers("driver", "maven")
                .whereLayer("usage")
                .mayOnlyBeAccessedByLayers("driver", "maven", "report");

        rule.check(ENGINE);
    }

    @Test
    void onlyOptionsLeaveTheDriver() {
        ArchRule rule = noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".model", ROOT + ".emit", ROOT + ".diff")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("io\\.clickpipes\\.codegen\\.(Codegen|ConfigFile|OptionCheck)");

        rule.check(ENGINE);
    }

    @Test
    void packagesHaveNoCycles() {
        ArchRule rule = slices().matching(
                        ROOT
                                + ".(source|lock|diff|document|jsonpath|overlay|openapi|model|naming|poet|emit|output|report|usage|diagnostic|maven)")
                .should()
                .beFreeOfCycles();

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
                .resideOutsideOfPackages(ROOT + ".poet", ROOT + ".emit")
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
                .resideOutsideOfPackages(ROOT + ".source", ROOT + ".output", ROOT + ".usage", ROOT + ".maven")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(io\\.File.*|net\\.(URL|URLConnection|Socket.*))");

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
                .doNotHaveSimpleName("CheckedMojo")
                .and()
                .doNotHaveSimpleName("HelpMojo")
                .should()
                .haveModifier(JavaModifier.FINAL);

        rule.check(ENGINE);
    }

    @Test
    void exactlyOneClassKnowsOpenApiGenerator() {
        assertThat(ENGINE.stream()
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
