package io.clickpipes.codegen.corpus;

import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Repository;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A generator on trial. */
enum Contender {
    /** This engine; what it makes has to pass every lint. */
    OURS {
        @Override
        List<String> generator(Path document, Path output) {
            return List.of(
                    "java",
                    "-Xmx3g",
                    "-cp",
                    System.getProperty("java.class.path"),
                    GenerateOne.class.getName(),
                    document.toString(),
                    output.toString());
        }

        @Override
        List<String> lints() {
            return List.of("-Xlint:all", "-Werror");
        }

        @Override
        String classPath() {
            return Compilation.classPathOption();
        }
    },

    /** OpenAPI Generator with {@code java}, {@code retrofit2} and Jackson; no lint is asked of it. */
    PEER {
        @Override
        List<String> generator(Path document, Path output) {
            return List.of(
                    "java",
                    "-Xmx3g",
                    "-cp",
                    jars("cli"),
                    "org.openapitools.codegen.OpenAPIGenerator",
                    "generate",
                    "-g",
                    "java",
                    "--library",
                    "retrofit2",
                    "--skip-validate-spec",
                    "--additional-properties=serializationLibrary=jackson,hideGenerationTimestamp=true",
                    "-i",
                    document.toString(),
                    "-o",
                    output.toString());
        }

        @Override
        List<String> lints() {
            return List.of("-Xlint:none", "-nowarn");
        }

        @Override
        String classPath() {
            return jars("lib");
        }
    };

    private static final Path PEER_JARS = Repository.module("target/peer");

    abstract List<String> generator(Path document, Path output);

    abstract List<String> lints();

    abstract String classPath();

    /** The whole compiler's command; its list of sources goes through a file, because it can be long. */
    List<String> compiler(List<Path> sources, Path classes, Path list) {
        try {
            Files.write(list, sources.stream().map(each -> "\"" + each + "\"").toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> command = new ArrayList<>(List.of(
                "javac",
                "-J-Xmx3g",
                "--release",
                "17",
                "-proc:none",
                "-encoding",
                "UTF-8",
                "-cp",
                classPath(),
                "-d",
                classes.toString()));
        command.addAll(lints());
        command.add("@" + list);
        return command;
    }

    private static String jars(String folder) {
        try (Stream<Path> jars = Files.list(PEER_JARS.resolve(folder))) {
            return jars.map(Path::toString).sorted().collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new UncheckedIOException("the profile \"corpus\" brings the jars of the peer", e);
        }
    }
}
