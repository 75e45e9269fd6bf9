package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code of users has to compile without a warning, whatever of the optional things they have. */
class ConsumerTest {

    private static final String SOURCE = """
            import io.clickpipes.client.ClickPipesApiException;
            import io.clickpipes.client.ClickPipesClient;
            import io.clickpipes.client.ClickPipesException;
            import io.clickpipes.client.model.ClickPipe;
            import io.clickpipes.client.model.ClickPipePatchRequest;
            import io.clickpipes.client.model.ClickPipeState;
            import io.clickpipes.client.model.KafkaCredentials;
            import io.clickpipes.client.model.PLAIN;
            import io.clickpipes.client.support.JsonModel;
            import io.clickpipes.client.support.JsonValue;
            import java.util.function.Function;

            class Consumer {
                static final class Failure extends RuntimeException {
                    private static final long serialVersionUID = 1L;
                    Failure(ClickPipesException cause) { super(cause); }
                }

                static String rename(ClickPipesClient client, String id, String name) {
                    try {
                        ClickPipe pipe = client.pipe(id).update(ClickPipePatchRequest.builder()
                                .name(name).additionalProperty("later", JsonValue.of(1)).build());
                        ClickPipeState state = pipe.state();
                        return state == null ? "" : switch (state.known()) {
                            case RUNNING, SNAPSHOT -> "good";
                            case UNKNOWN -> state.value();
                            default -> pipe.toString() + pipe.additionalProperties();
                        };
                    } catch (ClickPipesApiException e) {
                        return e.operation() + e.status() + e.requestId() + e.serviceMessage();
                    } catch (ClickPipesException e) {
                        throw new Failure(e);
                    }
                }

                static Function<JsonModel, String> writer() { return JsonModel::toJson; }

                static String user(KafkaCredentials credentials) {
                    return credentials instanceof PLAIN plain ? plain.username() : "none";
                }
            }
            """;

    static Stream<String> classPaths() {
        return Stream.of(ClassPaths.withDatabind(), ClassPaths.runTime());
    }

    @ParameterizedTest
    @MethodSource("classPaths")
    void compilesWithEveryLintAndNoWarning(String classPath, @TempDir Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();

        boolean good = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of(
                                "-Xlint:all",
                                "-Werror",
                                "-proc:none",
                                "--release",
                                "17",
                                "-cp",
                                classPath,
                                "-d",
                                classes.toString()),
                        null,
                        List.of(new Source()))
                .call();

        assertThat(messages.toString()).isEmpty();
        assertThat(good).isTrue();
        assertThat(classes.resolve("Consumer.class")).exists();
    }

    private static final class Source extends SimpleJavaFileObject {

        Source() {
            super(URI.create("string:///Consumer.java"), Kind.SOURCE);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
        }
    }
}
