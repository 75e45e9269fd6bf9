package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.Renames;
import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.testing.Generation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.HttpException;
import retrofit2.Response;

/** Return types that a team chooses. */
class CallTypesTest {

    private static final String DOCUMENT = """
            /a: {get: {operationId: number, responses: {'200': {description: d, content: {application/json: {schema: {type: integer}}}}, '400': {description: d, content: {application/json: {schema: {type: object, properties: {why: {type: string}}}}}}}}}
            /b: {get: {operationId: nothing, parameters: [{name: q, in: query, schema: {type: string}}], responses: {}}}
            /c: {get: {operationId: bytes, responses: {'200': {description: d, content: {application/octet-stream: {}}}}}}
            """;

    @TempDir
    private Path folder;

    private static CodegenOptions options(String calls) {
        CodegenOptions plain = Generation.options("made");
        Config config = new Config(Optional.empty(), Renames.NONE, Map.of(), calls, List.of(), List.of(), Map.of());
        return new CodegenOptions(
                plain.apiPackage(), plain.modelPackage(), plain.supportPackage(), true, List.of(), config);
    }

    @Test
    void returnsFutures() throws Exception {
        try (Served served = new Served(DOCUMENT, folder, options("java.util.concurrent.CompletableFuture<T>"))) {
            served.answers(200, "application/json", "5");
            assertThat(((CompletableFuture<?>) served.invoke("number")).get()).isEqualTo(5L);
            assertThat(((ResponseBody) ((CompletableFuture<?>) served.invoke("bytes")).get()).string())
                    .isEqualTo("5");
            served.answers(204, "application/json", "");
            assertThat(((CompletableFuture<?>) served.invoke("nothing", served.build("NothingParameters", "q", "v")))
                            .get())
                    .isNull();
            assertThat(served.seen().uri()).isEqualTo("/base/b?q=v");
            served.answers(400, "application/json", "{\"why\":\"w\"}");
            CompletableFuture<?> failed = (CompletableFuture<?>) served.invoke("number");
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(failed::get)
                    .satisfies(e -> {
                        Object answer = served.support("ErrorAnswer", "of", (HttpException) e.getCause());
                        assertThat(Served.invokeOn(Served.invokeOn(answer, "body"), "why"))
                                .isEqualTo("w");
                    });
        }
    }

    @Test
    void returnsFuturesOfResponses() throws Exception {
        String calls = "java.util.concurrent.CompletableFuture<retrofit2.Response<T>>";
        try (Served served = new Served(DOCUMENT, folder, options(calls))) {
            served.answers(200, "application/json", "5");

            Response<?> response = (Response<?>) ((CompletableFuture<?>) served.invoke("number")).get();

            assertThat(response.body()).isEqualTo(5L);
            assertThat(served.source("DefaultApi")).contains("CompletableFuture<Response<Void>> nothing()");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T",
                "Call<T>",
                "retrofit2.Call",
                "retrofit2.Call<T",
                "a.B<T> c(); int x<T>",
                "a.class.B<T>",
                "a.B<C<T>>",
                ""
            })
    void refusesWhatIsNoType(String calls) {
        assertThatExceptionOfType(CodegenException.class)
                .isThrownBy(() ->
                        Generation.of("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\n", options(calls)))
                .satisfies(e -> assertThat(e.diagnostics())
                        .singleElement()
                        .satisfies(it -> assertThat(it.id()).isEqualTo("config-calls")));
    }
}
