package io.clickpipes.codegen.model;

import static io.clickpipes.codegen.model.Models.named;
import static io.clickpipes.codegen.model.Models.operation;
import static io.clickpipes.codegen.model.Models.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.model.OperationModel.Content;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Style;
import io.clickpipes.codegen.model.TypeRef.NamedKind;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.SpecSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationModelTest {

    private static ApiModel zoo;

    @BeforeAll
    static void read() {
        zoo = Models.document("zoo.yaml");
    }

    @Test
    void makesOneInterfaceForEachFirstTag() {
        assertThat(zoo.interfaces()).extracting(InterfaceModel::name).containsExactly("AnimalsApi", "DefaultApi");
        assertThat(zoo.interfaces().get(0).doc().text()).isEqualTo("Everything with a pulse.");
        assertThat(zoo.interfaces().get(0).operations())
                .extracting(OperationModel::methodName)
                .containsExactly("animalList", "animalCreate");
    }

    @Test
    void mergesParametersOfThePathAndResolvesReferences() {
        assertThat(operation(zoo, "animalList").parameters())
                .extracting(OperationModel.Parameter::wireName)
                .containsExactly("zooId", "sort-by", "X-Trace", "limit");
    }

    @Test
    void describesAParameter() {
        OperationModel.Parameter sort =
                operation(zoo, "animalList").parameters().get(1);

        assertThat(sort.names().accessor()).isEqualTo("sortBy");
        assertThat(sort.in()).isEqualTo(Location.QUERY);
        assertThat(sort.style()).isEqualTo(Style.FORM);
        assertThat(sort.explode()).isTrue();
        assertThat(sort.required()).isFalse();
        assertThat(sort.type()).isEqualTo(named("AnimalListSortBy", NamedKind.ENUM));
        assertThat(operation(zoo, "animalList").parameters().get(3).doc().facts())
                .containsExactly("At least 1.", "At most 40.");
    }

    @Test
    void namesAClassForOptionalParametersWhereThereAreSome() {
        assertThat(operation(zoo, "animalList").parametersType()).contains(TypeId.of("AnimalListParameters"));
        assertThat(operation(zoo, "animalCreate").parametersType()).isEmpty();
    }

    @Test
    void prefersJsonAndNamesInlineBodiesAfterTheOperation() {
        OperationModel.Body body = operation(zoo, "animalCreate").body().orElseThrow();

        assertThat(body.content()).isEqualTo(Content.JSON);
        assertThat(body.mediaType()).isEqualTo("application/json; charset=utf-8");
        assertThat(body.type()).isEqualTo(named("AnimalCreateRequest", NamedKind.OBJECT));
        assertThat(Models.type(zoo, "AnimalCreateRequest.Kind")).isInstanceOf(EnumModel.class);
    }

    @Test
    void takesTheLowestSuccessWithContent() {
        assertThat(operation(zoo, "animalCreate").response())
                .isEqualTo(new OperationModel.Response(
                        Optional.of(named("Animal", NamedKind.OBJECT)), Content.JSON, false));
        assertThat(operation(zoo, "photoPut").response()).isEqualTo(OperationModel.Response.NOTHING);
        assertThat(operation(zoo, "postV1Batch").response().content()).isEqualTo(Content.TEXT);
    }

    @Test
    void keepsPathsRelativeWhateverTheyBeginWith() {
        assertThat(operation(zoo, "animalList").path()).isEqualTo("zoos/{zooId}/animals");
        assertThat(operation(zoo, "postV1Batch").path()).isEqualTo(".\t/v1:batch");
        assertThat(operation(zoo, "photoPut").path()).isEqualTo(".\t/{anything}/photo");
    }

    @Test
    void declaresPathVariablesThatTheDocumentForgot() {
        assertThat(operation(zoo, "photoPut").parameters()).singleElement().satisfies(parameter -> {
            assertThat(parameter.in()).isEqualTo(Location.PATH);
            assertThat(parameter.type()).isEqualTo(scalar(ScalarKind.STRING));
            assertThat(parameter.required()).isTrue();
        });
        assertThat(operation(zoo, "photoPut").body().orElseThrow().content()).isEqualTo(Content.BINARY);
    }

    @Test
    void renamesPathVariablesThatRetrofitRefuses() {
        ApiModel model = operations("/a/{user.id}/{_}: {get: {operationId: x, parameters: "
                + "[{name: user.id, in: path, required: true, schema: {type: string}}], responses: {}}}");

        assertThat(operation(model, "x").path()).isEqualTo("a/{user_id}/{variable}");
        assertThat(operation(model, "x").parameters())
                .extracting(OperationModel.Parameter::wireName)
                .containsExactly("user_id", "variable");
    }

    @Test
    void keepsMethodAndParameterNamesApart() {
        ApiModel model = operations("""
                /a:
                  get: {operationId: get-a, responses: {}}
                  post:
                    operationId: getA
                    requestBody: {content: {application/json: {schema: {type: object}}}}
                    parameters:
                      - {name: id, in: header, schema: {type: string}}
                      - {name: id, in: query, schema: {type: string}}
                      - {name: body, in: query, schema: {type: string}}
                    responses: {}""");

        assertThat(model.interfaces().get(0).operations())
                .extracting(OperationModel::methodName)
                .doesNotHaveDuplicates();
        assertThat(operation(model, "getA").parameters())
                .extracting(parameter -> parameter.names().accessor())
                .containsExactly("id2", "id", "body");
        assertThat(operation(model, "getA").body().orElseThrow().name()).isEqualTo("requestBody");
    }

    @Test
    void joinsSummaryAndDescription() {
        assertThat(operation(zoo, "animalList").doc().text()).isEqualTo("Lists animals\n\nIn no special order.");
    }

    @Test
    void takesFromTheMethodWhetherAnOperationMayBeSentAgain() {
        ApiModel model = operations("/a:\n"
                + Stream.of("get", "head", "put", "delete", "options", "trace", "post", "patch")
                        .map(method -> "  " + method + ": {operationId: " + method + "1, responses: {}}\n")
                        .collect(Collectors.joining()));

        assertThat(model.interfaces().get(0).operations())
                .filteredOn(OperationModel::idempotent)
                .extracting(OperationModel::httpMethod)
                .containsExactlyInAnyOrder("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
    }

    @Test
    void believesTheDocumentBeforeTheMethodAboutSendingAgain() {
        ApiModel model = operations("""
                /a:
                  get: {operationId: a, x-idempotent: false, responses: {}}
                  post: {operationId: b, x-idempotent: true, responses: {}}
                  patch: {operationId: c, x-idempotent: false, responses: {}}""");

        assertThat(operation(model, "a").idempotent()).isFalse();
        assertThat(operation(model, "b").idempotent()).isTrue();
        assertThat(operation(model, "c").idempotent()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'true'", "1", "[true]", "{}", "null"})
    void refusesToGuessWhetherAnOperationMayBeSentAgain(String value) {
        CodegenException e = catchThrowableOfType(
                CodegenException.class,
                () -> operations("/a: {post: {operationId: x, x-idempotent: " + value + ", responses: {}}}"));

        assertThat(e.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo("bad-idempotence");
            assertThat(diagnostic.pointer()).isEqualTo("#/paths/~1a/post/x-idempotent");
        });
    }

    @Test
    void unwrapsTheEnvelopeAndMakesNoClassForIt() {
        EnvelopeShape envelope = new EnvelopeShape("result", List.of("status", "requestId"), List.of("animalCreate"));
        ApiModel model = zoo(envelope);

        assertThat(operation(model, "animalList").response())
                .isEqualTo(new OperationModel.Response(
                        Optional.of(new TypeRef.ListOf(named("Animal", NamedKind.OBJECT), false)), Content.JSON, true));
        assertThat(model.types()).extracting(type -> type.id().toString()).doesNotContain("AnimalListResponse");
    }

    @Test
    void unwrapsAnEnvelopeWithoutAResult() {
        ApiModel model = Models.of(
                new LoadedSpec(
                        "inline",
                        withPaths(
                                "/a: {delete: {operationId: x, responses: {'200': {content: "
                                        + "{application/json: {schema: {properties: {status: {type: number}, requestId: {type: string}}}}}}}}}")),
                Models.options(Optional.of(Models.ENVELOPE)));

        assertThat(operation(model, "x").response())
                .isEqualTo(new OperationModel.Response(Optional.empty(), Content.JSON, true));
    }

    @Test
    void refusesAnAnswerThatDoesNotFitTheEnvelope() {
        CodegenException e = catchThrowableOfType(CodegenException.class, () -> zoo(Models.ENVELOPE));

        assertThat(e.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.id()).isEqualTo("envelope-mismatch");
            assertThat(diagnostic.pointer())
                    .isEqualTo("#/paths/~1zoos~1{zooId}~1animals/post/responses/201/content/application~1json/schema");
            assertThat(diagnostic.message()).contains("animalCreate", "lacks", "result");
            assertThat(diagnostic.remedy()).contains("animalCreate");
        });
    }

    @Test
    void readsSwagger2() {
        ApiModel model = Models.document("swagger2.yaml");

        assertThat(operation(model, "petGet").response().type()).contains(named("Pet", NamedKind.OBJECT));
        assertThat(operation(model, "petGet").parameters().get(1).explode()).isFalse();
        assertThat(operation(model, "petPut").body().orElseThrow().type()).isEqualTo(named("Pet", NamedKind.OBJECT));
        assertThat(((EnumModel) Models.type(model, "Pet.Kind")).constants())
                .extracting(EnumModel.Constant::value)
                .containsExactly("cat", "no");
    }

    @Test
    void saysThatATypeIsABodyWhereAComponentHasTheName() {
        String object = "{application/json: {schema: {type: object, properties: {a: {type: string}}}}}";
        OperationModel operation = operation(
                operations(
                        "/a: {post: {operationId: addPet, requestBody: {content: " + object
                                + "}, responses: {200: {description: ok, content: " + object
                                + "}}}}\ncomponents: {schemas: {AddPetRequest: {type: object}, AddPetResponse: {type: object}}}"),
                "addPet");

        assertThat(operation.body().orElseThrow().type()).isEqualTo(named("AddPetRequestBody", NamedKind.OBJECT));
        assertThat(operation.response().type()).contains(named("AddPetResponseBody", NamedKind.OBJECT));
    }

    private static ApiModel zoo(EnvelopeShape envelope) {
        return Models.of(
                SpecSource.load("classpath:documents/zoo.yaml", Path.of(".")), Models.options(Optional.of(envelope)));
    }

    private static ApiModel operations(String paths) {
        return Models.of(new LoadedSpec("inline", withPaths(paths)), Models.options(Optional.empty()));
    }

    private static String withPaths(String paths) {
        return "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n"
                + paths.indent(2).replace("  components:", "components:");
    }
}
