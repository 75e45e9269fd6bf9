package io.clickpipes.codegen.determinism;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same document gives the same bytes on any machine. */
class DeterminismTest {

    /** The child: prints a digest of everything that is generated. */
    public static final class Child {

        private Child() {}

        public static void main(String[] arguments) {
            System.out.println("digest " + digest(Path.of(arguments[0])));
        }
    }

    private static Path document() {
        return Repository.module("src/test/resources/golden/library.yaml");
    }

    private static String digest(Path document) {
        List<GeneratedFile> files = Generation.of(document, Generation.options("golden.library"));
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GeneratedFile file : files) {
                digest.update((file.path() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process child(Map<String, String> environment, String... properties) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(properties));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                document().toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digestOf(Process process) {
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
            return Stream.of(said.split("\\R", -1))
                    .filter(line -> line.startsWith("digest "))
                    .map(line -> line.substring("digest ".length()))
                    .findFirst()
                    .orElse(said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void writesTheSameBytesWhateverTheMachineIsSetTo() {
        Process turkish = child(
                Map.of("LANG", "tr_TR.ISO-8859-9", "TZ", "Pacific/Kiritimati"),
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n");
        Process arabic = child(
                Map.of("LANG", "C", "LC_ALL", "C", "TZ", "America/St_Johns"),
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=US-ASCII",
                "-Djdk.map.althashing.threshold=0",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:hashCode=2");

        String here = digest(document());

        assertThat(digestOf(turkish)).isEqualTo(here);
        assertThat(digestOf(arabic)).isEqualTo(here);
    }

    @Test
    void writesLineFeedsOnly() {
        assertThat(Generation.of(document(), Generation.options("golden.library")))
                .allSatisfy(file -> assertThat(file.text()).doesNotContain("\r").endsWith("\n"));
    }
}
