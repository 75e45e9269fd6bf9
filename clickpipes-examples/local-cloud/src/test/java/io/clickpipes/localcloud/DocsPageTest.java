package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of the docs page as they are printed there, in their order, with bash and curl. */
class DocsPageTest {
    private static final Path PAGE = Path.of("../../../shared/reference/docs-page.pt-BR.md")
            .toAbsolutePath()
            .normalize();
    private static final Pattern BLOCK = Pattern.compile("^```bash.*?$(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern CURL = Pattern.compile("^curl ", Pattern.MULTILINE);

    /** The commands stay as printed; what is added is quiet operation and the status after each answer. */
    private static final String PRELUDE = "set -eu\ncurl() { command curl -sS -w '\\n%{http_code}\\n' \"$@\"; }\n";

    @TempDir
    private Path folder;

    @Test
    void everyCurlCommandOfThePageWorks() throws Exception {
        assumeTrue(Files.isRegularFile(PAGE), "skipped: the docs page is not beside this repository");
        assumeTrue(isInstalled("bash") && isInstalled("curl"), "skipped: bash and curl are needed");
        try (LocalCloud cloud =
                LocalCloud.builder().withoutRateLimit().withSamplePipes().start()) {
            Caller caller = new Caller(cloud);
            String sample =
                    caller.get(caller.pipes()).result().path(0).path("id").asText();
            String commands = commands()
                    .replace("https://api.clickhouse.cloud", cloud.url().toString())
                    .replace("<your_clickpipe_id>", sample);

            List<String> lines = run(PRELUDE + commands, cloud);

            long expected = CURL.matcher(commands).results().count();
            assertThat(expected).isGreaterThanOrEqualTo(14);
            assertThat(lines).hasSize((int) (2 * expected));
            for (int i = 0; i < lines.size(); i += 2) {
                assertThat(Caller.json(lines.get(i)).path("status").asInt())
                        .as(lines.get(i))
                        .isEqualTo(200);
                assertThat(lines.get(i + 1)).isEqualTo("200");
            }
            assertThat(cloud.requests().stream().filter(request -> "clickPipeCreate".equals(request.operationId())))
                    .hasSize(9);
            // Eight samples and nine new ones, less the one deleted, which may linger for a moment.
            assertThat(caller.get(caller.pipes()).result().size()).isBetween(16, 17);
        }
    }

    private static String commands() throws IOException {
        StringBuilder commands = new StringBuilder();
        BLOCK.matcher(Files.readString(PAGE))
                .results()
                .map(block -> block.group(1))
                .filter(block -> CURL.matcher(block).find())
                .forEach(commands::append);
        return commands.toString();
    }

    private List<String> run(String script, LocalCloud cloud) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.sh"), script);
        File output = folder.resolve("output").toFile();
        ProcessBuilder bash = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(output);
        Map<String, String> environment = bash.environment();
        environment.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
        environment.put("KEY_ID", cloud.keyId());
        environment.put("KEY_SECRET", cloud.keySecret());
        environment.put("ORG_ID", cloud.organizationId().toString());
        environment.put("SERVICE_ID", cloud.serviceId().toString());
        Process process = bash.start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        List<String> lines = Files.readAllLines(output.toPath(), StandardCharsets.UTF_8);
        assertThat(ended).as(lines::toString).isTrue();
        assertThat(process.exitValue()).as(lines::toString).isZero();
        return lines;
    }

    private static boolean isInstalled(String tool) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }
}
