package io.clickpipes.codegen.corpus;

import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What one generator makes of one document.
 *
 * @param generated whether it ended well
 * @param compiled whether what it made compiles
 * @param files number of Java files
 * @param lines lines of them that are neither blank nor comment
 * @param seconds of the generator's process
 * @param said first line of what went wrong
 */
record Trial(boolean generated, boolean compiled, int files, long lines, double seconds, String said) {

    private static final long MINUTES = 10;

    static Trial of(Contender contender, Path document, String name) throws IOException, InterruptedException {
        Path folder = Repository.module("target/corpus")
                .resolve(contender.name().toLowerCase(Locale.ROOT))
                .resolve(name);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        Path sources = folder.resolve("sources");
        Path log = folder.resolve("log");
        long begin = System.nanoTime();
        boolean generated = run(contender.generator(document, sources), log);
        double seconds = (System.nanoTime() - begin) / 1e9;
        if (!generated) {
            return new Trial(false, false, 0, 0, seconds, complaint(log));
        }
        List<Path> files = javaFiles(sources);
        long lines = 0;
        for (Path file : files) {
            lines += codeLines(file);
        }
        boolean compiled = files.isEmpty() || run(contender.compiler(files, classes, folder.resolve("list")), log);
        return new Trial(true, compiled, files.size(), lines, seconds, compiled ? "" : complaint(log));
    }

    boolean failed() {
        return !generated || !compiled;
    }

    private static boolean run(List<String> command, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            Files.writeString(log, "error: not done after " + MINUTES + " minutes");
            return false;
        }
        return process.exitValue() == 0;
    }

    /** Without tests, which the peer writes as well. */
    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !folder.relativize(file).startsWith("src/test"))
                    .sorted()
                    .toList();
        }
    }

    private static long codeLines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty()
                            && !line.startsWith("//")
                            && !line.startsWith("/*")
                            && !line.startsWith("*"))
                    .count();
        }
    }

    private static String complaint(Path log) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return lines.stream()
                .filter(line -> line.contains("error:") || line.contains("warning:") || line.contains("Exception"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0))
                .replaceFirst("^.*/(?=[^/]*\\.java:)", "")
                .replace("|", "\\|");
    }
}
