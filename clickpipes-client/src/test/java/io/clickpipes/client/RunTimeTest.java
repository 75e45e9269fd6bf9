package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.localcloud.LocalCloud;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RunTimeTest {

    @Test
    void worksOnItsOwnDependenciesAloneAndFromARealEnvironment() throws Exception {
        try (LocalCloud cloud = LocalCloud.start()) {
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    ClassPaths.runTime() + File.pathSeparator + new File("target/test-classes").getAbsolutePath(),
                    SmallProgram.class.getName());
            builder.environment()
                    .putAll(Map.of(
                            "KEY_ID", cloud.keyId(),
                            "KEY_SECRET", cloud.keySecret(),
                            "ORG_ID", cloud.organizationId().toString(),
                            "SERVICE_ID", cloud.serviceId().toString(),
                            "CLICKHOUSE_API_URL", cloud.url() + "/v1"));
            Process process = builder.redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(output.lines()).containsExactly("jackson-databind is not here", "listed orders", "deleted true");
            assertThat(process.exitValue()).isZero();
        }
    }
}
