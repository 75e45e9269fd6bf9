package io.clickpipes.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.ConfigFile;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names and annotations of the {@code configFile}, on real classes. */
class BendingTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: Harbour, version: "1"}
            tags: [{name: berths}]
            paths:
              /berths:
                get:
                  operationId: list_berths
                  tags: [berths]
                  parameters:
                    - {name: limit, in: query, schema: {type: integer}}
                  responses:
                    "200":
                      description: all
                      content: {application/json: {schema: {type: object, properties: {items: {type: array, items: {$ref: '#/components/schemas/berth_v2'}}}}}, text/csv: {}}
                post:
                  operationId: add_berth
                  tags: [berths]
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/berth_v2'}}}}
                  responses: {"204": {description: done}}
              /tides:
                get:
                  operationId: tides
                  responses:
                    "200": {description: all, content: {application/json: {schema: {$ref: '#/components/schemas/Vessel'}}}}
            components:
              schemas:
                berth_v2:
                  type: object
                  required: [class]
                  properties:
                    class: {type: string}
                    state: {type: string, enum: [free, taken]}
                    place: {type: object, properties: {row: {type: integer}}}
                Vessel:
                  oneOf: [{$ref: '#/components/schemas/Boat'}, {$ref: '#/components/schemas/Ferry'}]
                  discriminator: {propertyName: kind}
                Hull: {type: object, properties: {hull_id: {type: string}, kind: {type: string}}}
                Boat: {allOf: [{$ref: '#/components/schemas/Hull'}, {type: object, properties: {sails: {type: integer}}}]}
                Ferry: {allOf: [{$ref: '#/components/schemas/Hull'}, {type: object, properties: {cars: {type: integer}}}]}
                Name: {type: string}
            """;

    @TempDir
    Path classes;

    @Test
    void givesChosenNames() throws Exception {
        List<GeneratedFile> files = generate("""
                names:
                  schemas:
                    berth_v2: Berth
                    '#/components/schemas/berth_v2/properties/state': Condition
                    '#/paths/~1berths/get/responses/200/content/application~1json/schema': BerthList
                    '#/paths/~1berths/get/parameters': BerthFilter
                  properties:
                    berth_v2.class: category
                    Hull.hull_id: id
                    '#/components/schemas/berth_v2/properties/place/properties/row': line
                  operations: {list_berths: berths}
                  tags: {berths: Berths, '': Rest}
                """);

        assertThat(Compilation.compile(files, classes)).isEmpty();
        try (URLClassLoader loader = Compilation.loader(classes)) {
            Class<?> berth = loader.loadClass("bent.model.Berth");
            assertThat(methods(berth))
                    .contains("category", "hasCategory", "state", "place")
                    .doesNotContain("class_");
            assertThat(methods(loader.loadClass("bent.model.Berth$Builder"))).contains("category");
            assertThat(berth.getMethod("state").getReturnType().getName()).isEqualTo("bent.model.Berth$Condition");
            assertThat(methods(loader.loadClass("bent.model.Berth$Place"))).contains("line");
            assertThat(methods(loader.loadClass("bent.model.Boat"))).contains("id", "sails");
            assertThat(methods(loader.loadClass("bent.model.Ferry"))).contains("id");
            assertThat(methods(loader.loadClass("bent.api.Berths"))).contains("berths", "addBerth");
            assertThat(loader.loadClass("bent.model.BerthList")).isNotNull();
            assertThat(loader.loadClass("bent.model.BerthFilter")).isNotNull();
            assertThat(methods(loader.loadClass("bent.api.Rest"))).contains("tides");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{schemas: {berthv2: Berth}} | #/names/schemas/berthv2: There is nothing in the document that \"berthv2\" names among the schemas. Did you mean berth_v2?",
                "{schemas: {Name: Label}} | #/names/schemas/Name: The schema \"Name\" has no class of its own",
                "{schemas: {'#/components/schemas/berth_v2/properties/stat': X}} | #/names/schemas/#~1components~1schemas~1berth_v2~1properties~1stat: There is nothing",
                "{properties: {Boat.sail: x}} | #/names/properties/Boat.sail: There is nothing in the document that \"Boat.sail\" names among the properties. Did you mean Boat.sails?",
                "{operations: {list_berth: x}} | #/names/operations/list_berth: There is nothing in the document that \"list_berth\" names among the operations. Did you mean list_berths, list_berthsAsText?",
                "{tags: {berth: X}} | #/names/tags/berth: There is nothing in the document that \"berth\" names among the tags. Did you mean berths?",
                "{schemas: {berth_v2: Boat}} | #/names/schemas/berth_v2: The name Boat is taken by the schema \"Boat\"",
                "{schemas: {berth_v2: BOAT}} | #/names/schemas/berth_v2: The name BOAT is taken by the schema \"Boat\"",
                "{schemas: {berth_v2: Same, Boat: Same}} | #/names/schemas/berth_v2: The name Same is taken by",
                "{schemas: {berth_v2: String}} | #/names/schemas/berth_v2: \"String\" is the name of a type of the Java platform",
                "{schemas: {berth_v2: Builder}} | #/names/schemas/berth_v2: \"Builder\" is the name of a type",
                "{schemas: {berth_v2: Con}} | #/names/schemas/berth_v2: \"Con\" is the name of a type",
                "{schemas: {berth_v2: berth}} | #/names/schemas/berth_v2: \"berth\" does not begin with a capital",
                "{schemas: {berth_v2: Berth$X}} | #/names/schemas/berth_v2: \"Berth$X\" is not a plain Java identifier",
                "{properties: {berth_v2.class: class}} | #/names/properties/berth_v2.class: \"class\" is a word of the Java language",
                "{properties: {berth_v2.class: toString}} | #/names/properties/berth_v2.class: \"toString\" is a method that generated classes have already",
                "{properties: {berth_v2.class: state}} | #/names/properties/berth_v2.class: The name state is taken by",
                "{properties: {berth_v2.class: hasState}} | #/names/properties/berth_v2.class: The name hasState is taken by a method of another property",
                "{operations: {list_berths: addBerth}} | #/names/operations/list_berths: The name addBerth is taken by the operation \"add_berth\"",
                "{tags: {berths: DefaultApi}} | #/names/tags/berths: The name DefaultApi is taken by the tag \"\"",
            })
    void refusesANameThatCanNotBeGiven(String names, String message) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> generate("names: " + names))
                .satisfies(failure -> assertThat(failure.diagnostics().get(0).pointer() + ": "
                                + failure.diagnostics().get(0).message() + " "
                                + failure.diagnostics().get(0).remedy())
                        .startsWith(message))
                .satisfies(failure ->
                        assertThat(failure.diagnostics().get(0).document()).isEqualTo("codegen.yaml"));
    }

    @Test
    void refusesAnExceptionOfTheEnvelopeThatIsNoOperation() {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> generate("envelope: {result: items, except: [tide, list_berths]}"))
                .withMessageContaining("codegen.yaml #/envelope/except/0")
                .withMessageContaining("Did you mean tides?");
    }

    @Test
    void keepsClassesFromTheNamesOfPackages() {
        CodegenOptions options =
                new CodegenOptions("bent.Boat.Api", "bent.Boat", "bent.Boat.Ferry", true, List.of(), Config.EMPTY);

        assertThat(Compilation.compile(Generation.of(DOCUMENT, options), classes))
                .isEmpty();
    }

    @Test
    void putsAnnotationsWhereTheyBelong() throws Exception {
        List<GeneratedFile> files = generate("""
                annotations:
                  - annotation: bent.Mark
                    on: [object, enum, union, property, interface, operation]
                    members:
                      text: "a \\"quote\\" */ \\\\u0022 $T $L é"
                      count: 7
                      big: 3000000000
                      ratio: 0.25
                      flag: true
                      texts: [a, b]
                      type: {class: java.util.Map.Entry}
                      types: [{class: int}, {class: java.lang.String}]
                      level: {constant: bent.Mark.Level.HIGH}
                  - annotation: bent.Only
                    on: [property, operation, object]
                    names: [berth_v2.class, list_berths, Ferry]
                """);
        List<GeneratedFile> all = new java.util.ArrayList<>(files);
        all.add(new GeneratedFile("bent/Mark.java", """
                package bent;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                @Retention(RetentionPolicy.RUNTIME)
                public @interface Mark {
                    enum Level { LOW, HIGH }
                    String text();
                    int count();
                    long big();
                    double ratio();
                    boolean flag();
                    String[] texts();
                    Class<?> type();
                    Class<?>[] types();
                    Level level();
                }
                """));
        all.add(new GeneratedFile("bent/Only.java", """
                package bent;
                import java.lang.annotation.Retention;
                import java.lang.annotation.RetentionPolicy;
                @Retention(RetentionPolicy.RUNTIME)
                public @interface Only {}
                """));

        assertThat(Compilation.compile(all, classes)).isEmpty();
        try (URLClassLoader loader = Compilation.loader(classes)) {
            Class<?> berth = loader.loadClass("bent.model.BerthV2");
            assertThat(marks(berth.getAnnotations())).containsExactly("Mark");
            assertThat(berth.getAnnotations()[0].toString())
                    .contains("count=7", "big=3000000000", "0.25", "Entry.class", "HIGH");
            assertThat(marks(berth.getMethod("class_").getAnnotations())).containsExactly("Mark", "Only");
            assertThat(marks(berth.getMethod("state").getAnnotations())).containsExactly("Mark");
            assertThat(berth.getMethod("hasState").getAnnotations()).isEmpty();
            assertThat(marks(loader.loadClass("bent.model.BerthV2$State").getAnnotations()))
                    .containsExactly("Mark");
            assertThat(marks(loader.loadClass("bent.model.Vessel").getAnnotations()))
                    .containsExactly("Mark");
            assertThat(marks(loader.loadClass("bent.model.Ferry").getAnnotations()))
                    .containsExactly("Mark", "Only");
            Class<?> api = loader.loadClass("bent.api.BerthsApi");
            assertThat(marks(api.getAnnotations())).containsExactly("Mark");
            assertThat(Arrays.stream(api.getMethods())
                            .filter(each -> each.getName().startsWith("listBerths")))
                    .anySatisfy(each -> assertThat(each.getName()).isEqualTo("listBerthsAsText"))
                    .allSatisfy(each -> assertThat(marks(each.getAnnotations())).contains("Mark", "Only"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{annotation: a.B, on: [object], names: [Ferri]} | #/annotations/0/names/0: There is nothing called \"Ferri\" that this annotation could be put on. Did you mean Ferry?",
                "{annotation: a.B, on: [enum], names: [Ferry]} | #/annotations/0/names/0: There is nothing called \"Ferry\"",
                "{annotation: Deprecated, on: [object]} | #/annotations/0/annotation: \"Deprecated\" is not the full name of a class with its package.",
                "{annotation: a.class.B, on: [object]} | #/annotations/0/annotation: \"a.class.B\" is not the full name",
                "{annotation: a.B, on: [object], members: {a: 99999999999999999999}} | #/annotations/0/members/a: The number 99999999999999999999 does not fit",
                "{annotation: a.B, on: [object], members: {a: {constant: A}}} | #/annotations/0/members/a/constant: \"\" is not the full name",
                "{annotation: a.B, on: [object], members: {if: 1}} | #/annotations/0/members/if: \"if\" can not be the name of a member.",
            })
    void refusesAnAnnotationThatCanNotBePlaced(String annotation, String message) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() -> generate("annotations: [" + annotation + "]"))
                .satisfies(failure -> assertThat(failure.diagnostics().get(0).pointer() + ": "
                                + failure.diagnostics().get(0).message() + " "
                                + failure.diagnostics().get(0).remedy())
                        .startsWith(message));
    }

    @Test
    void refusesATextThatNoAnnotationCanHold() {
        refusesAnAnnotationThatCanNotBePlaced(
                "{annotation: a.B, on: [object], members: {a: " + "x".repeat(70_000) + "}}",
                "#/annotations/0/members/a: The text has more than 65,535 bytes");
    }

    private static List<GeneratedFile> generate(String configFile) {
        Config config = ConfigFile.read(new LoadedSpec("codegen.yaml", configFile));
        CodegenOptions options = new CodegenOptions("bent.api", "bent.model", "bent.support", true, List.of(), config);
        return Generation.of(DOCUMENT, options);
    }

    private static List<String> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods()).map(Method::getName).toList();
    }

    private static List<String> marks(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(each -> each.annotationType().getPackageName().equals("bent"))
                .map(each -> each.annotationType().getSimpleName())
                .sorted()
                .toList();
    }
}
