package io.clickpipes.client.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.rule.InvalidRequestException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts and messages are for logs: they show no secret, and messages no value at all. */
class NoSecretShownTest {

    private static final List<String> SECRETS = List.of(
            "s3cr3t-pw",
            "sr-pw-1",
            "Zm9vYmFy",
            "QUJDRA==",
            StreamingPrograms.SERVICE_ACCOUNT_KEY,
            "wJalrExample",
            "pg-pw-",
            "my-pw-",
            "mg-pw-",
            "mongodb://",
            "mongodb+srv://");

    @Test
    void noPipeShowsOne() {
        Stream<NewPipe> pipes = Stream.of(StreamingPrograms.all(), DatabasePrograms.all())
                .flatMap(programs -> programs.values().stream());

        assertThat(pipes)
                .hasSize(19)
                .allSatisfy(pipe ->
                        assertThat(pipe.toString()).startsWith("NewPipe[").doesNotContain(SECRETS))
                .allSatisfy(pipe -> assertThat(pipe.build().toString()).doesNotContain(SECRETS));
    }

    @Test
    void noLoginShowsOne() {
        assertThat(Stream.of(
                        KafkaLogin.plain("user", "hidden"),
                        KafkaLogin.mutualTls("certificate", "hidden"),
                        KafkaLogin.connectionString("hidden"),
                        StorageLogin.iamUser("id", "hidden"),
                        StorageLogin.serviceAccount("hidden"),
                        KinesisLogin.iamUser("id", "hidden"),
                        ServiceAccountLogin.key("hidden"),
                        DatabaseLogin.basic("user", "hidden"),
                        SchemaRegistry.at("https://registry", "user", "hidden")))
                .allSatisfy(login -> assertThat(login.toString()).doesNotContain("hidden"));
    }

    @Test
    void noViolationShowsOne() {
        assertThat(Refused.all()).allSatisfy(refused -> {
            InvalidRequestException thrown = catchThrowableOfType(
                    InvalidRequestException.class, () -> refused.pipe().build());
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));

            assertThat(trace.toString()).doesNotContain("pw-", "AKIAACME", "acme.test", "yesterday");
            assertThat(refused.pipe().toString()).doesNotContain("pw-");
        });
    }
}
