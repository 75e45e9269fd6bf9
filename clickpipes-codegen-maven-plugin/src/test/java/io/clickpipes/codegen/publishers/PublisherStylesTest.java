package io.clickpipes.codegen.publishers;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import retrofit2.Converter;
import retrofit2.Retrofit;

/** How well-known generators of documents, and publishers, write things down. */
class PublisherStylesTest {

    private static final String HEAD = "info: {title: t, version: '1'}\n";

    @TempDir
    private Path folder;

    /** Springdoc lists the variants of a class wherever it is used, and its discriminator only once. */
    @Test
    void tellsListedVariantsApartByTheDiscriminatorOfTheirParent() throws Exception {
        try (URLClassLoader code = compiled("openapi: 3.0.3\n" + HEAD + """
                paths: {}
                components:
                  schemas:
                    Animal: {type: object, required: [type], properties: {type: {type: string}}, discriminator: {propertyName: type, mapping: {tom: '#/components/schemas/Cat', Dog: '#/components/schemas/Dog'}}}
                    Cat: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {mood: {type: string}}}]}
                    Dog: {allOf: [{$ref: '#/components/schemas/Animal'}, {type: object, properties: {bark: {type: boolean}}}]}
                    Zoo: {type: object, properties: {animals: {type: array, items: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}}}}
                """)) {
            Object zoo =
                    parse(code, "Zoo", "{\"animals\":[{\"type\":\"Dog\"},{\"type\":\"tom\"},{\"type\":\"fish\"}]}");

            assertThat((List<?>) get(zoo, "animals"))
                    .extracting(each -> each.getClass().getSimpleName())
                    .containsExactly("Dog", "Cat", "Unknown");
        }
    }

    /** Azure's documents say what a variant is called on the wire beside the variant. */
    @Test
    void knowsTheDiscriminatorValuesOfAutoRest() throws Exception {
        try (URLClassLoader code = compiled("swagger: '2.0'\n" + HEAD + """
                paths: {}
                definitions:
                  Base: {type: object, discriminator: '@odata.type', required: ['@odata.type'], properties: {'@odata.type': {type: string}}}
                  Sub: {allOf: [{$ref: '#/definitions/Base'}], x-ms-discriminator-value: '#Microsoft.Sub', properties: {a: {type: string}}}
                """)) {
            assertThat(parse(code, "Base", "{\"@odata.type\":\"#Microsoft.Sub\",\"a\":\"x\"}"))
                    .isInstanceOf(code.loadClass("made.model.Sub"));
        }
    }

    /** The conversion of 2.0 documents leaves some references as they were. */
    @Test
    void keepsTypesOfDescribedReferencesInOldDocuments() throws Exception {
        try (URLClassLoader code = compiled("swagger: '2.0'\n" + HEAD + """
                paths:
                  /a:
                    post:
                      operationId: send
                      parameters: [{in: body, name: b, required: true, schema: {type: array, items: {$ref: '#/definitions/Rest', description: d}}}]
                      responses: {200: {description: ok}}
                definitions:
                  Resource: {type: object, properties: {id: {type: string}}}
                  Rest: {type: object, properties: {state: {type: string}}}
                  Thing: {allOf: [{$ref: '#/definitions/Resource'}], properties: {properties: {x-ms-client-flatten: true, $ref: '#/definitions/Rest'}, list: {type: array, items: {$ref: '#/definitions/Rest', description: d}}}}
                  Some: {type: object, properties: {map: {type: object, additionalProperties: {$ref: '#/definitions/Rest', description: d}}}}
                """)) {
            assertThat(type(code, "Thing", "properties")).isEqualTo("made.model.Rest");
            assertThat(type(code, "Thing", "list")).isEqualTo("java.util.List<made.model.Rest>");
            assertThat(type(code, "Some", "map")).isEqualTo("java.util.Map<java.lang.String, made.model.Rest>");
            assertThat(method(code.loadClass("made.api.DefaultApi"), "send")
                            .getGenericParameterTypes()[0]
                            .getTypeName())
                    .isEqualTo("java.util.List<made.model.Rest>");
        }
    }

    /** Azure has the version of the API first, which every operation requires in its query. */
    @Test
    void putsPathVariablesFirstBecauseRetrofitInsists() throws Exception {
        try (URLClassLoader code = compiled("openapi: 3.0.3\n" + HEAD + """
                paths:
                  /things/{thing}/{part}:
                    parameters: [{name: api-version, in: query, required: true, schema: {type: string}}]
                    get:
                      operationId: find
                      parameters: [{name: If-Match, in: header, required: true, schema: {type: string}}, {name: part, in: path, required: true, schema: {type: integer}}, {name: thing, in: path, required: true, schema: {type: string}}]
                      responses: {200: {description: ok}}
                """)) {
            Class<?> api = code.loadClass("made.api.DefaultApi");
            Object factory = code.loadClass("made.support.JsonConverterFactory")
                    .getMethod("create")
                    .invoke(null);
            Retrofit retrofit = new Retrofit.Builder()
                    .baseUrl("http://127.0.0.1/")
                    .addConverterFactory((Converter.Factory) factory)
                    .validateEagerly(true)
                    .build();

            assertThat(retrofit.create(api)).isNotNull();
            assertThat(method(api, "find").getParameterTypes())
                    .containsExactly(Long.class, String.class, String.class, String.class);
        }
    }

    /** What drf-spectacular makes of a choice that may be blank or null. */
    @Test
    void makesOneNullableEnumOfBlankAndNullChoices() throws Exception {
        try (URLClassLoader code = compiled("openapi: 3.1.0\n" + HEAD + """
                paths: {}
                components:
                  schemas:
                    StatusEnum: {type: string, enum: [open, closed]}
                    BlankEnum: {enum: ['']}
                    NullEnum: {enum: [null]}
                    Thing:
                      type: object
                      properties:
                        both: {oneOf: [{$ref: '#/components/schemas/StatusEnum'}, {$ref: '#/components/schemas/BlankEnum'}, {$ref: '#/components/schemas/NullEnum'}]}
                        one: {oneOf: [{$ref: '#/components/schemas/StatusEnum'}, {$ref: '#/components/schemas/NullEnum'}]}
                """)) {
            assertThat(type(code, "Thing", "both")).isEqualTo("made.model.Thing$Both");
            assertThat(type(code, "Thing", "one")).isEqualTo("made.model.StatusEnum");
            assertThat(code.loadClass("made.model.Thing$Builder").getMethod("bothNull"))
                    .isNotNull();
            assertThat(get(parse(code, "Thing", "{\"both\":\"\",\"one\":null}"), "isOneNull"))
                    .isEqualTo(true);
        }
    }

    private URLClassLoader compiled(String document) throws IOException {
        assertThat(Compilation.compile(Generation.of(document, Generation.options("made")), folder))
                .isEmpty();
        return Compilation.loader(folder);
    }

    private static Object parse(ClassLoader code, String type, String json) throws ReflectiveOperationException {
        return code.loadClass("made.support.Json")
                .getMethod("parse", String.class, Class.class)
                .invoke(null, json, code.loadClass("made.model." + type));
    }

    private static Object get(Object model, String accessor) throws ReflectiveOperationException {
        return model.getClass().getMethod(accessor).invoke(model);
    }

    private static String type(ClassLoader code, String model, String accessor) throws ReflectiveOperationException {
        return code.loadClass("made.model." + model)
                .getMethod(accessor)
                .getGenericReturnType()
                .getTypeName();
    }

    private static Method method(Class<?> type, String name) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
