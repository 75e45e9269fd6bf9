package io.clickpipes.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A Java process with an environment of its own; ends with the test. */
final class Child implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Child(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    static Child java(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(Child::steersExamples);
        builder.environment().putAll(environment);
        return new Child(builder.start());
    }

    private static boolean steersExamples(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("CLICK")
                || upper.startsWith("KEY_")
                || upper.equals("ORG_ID")
                || upper.equals("SERVICE_ID")
                // The JVM reports these on its standard error.
                || upper.equals("JAVA_TOOL_OPTIONS")
                || upper.equals("JDK_JAVA_OPTIONS");
    }

    /** The lines up to and including the first one that begins so, or all lines. */
    List<String> linesUntil(String beginning) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            lines.add(line);
            if (line.startsWith(beginning)) {
                break;
            }
        }
        return lines;
    }

    /** Everything that it prints from now on until it ends. */
    String rest() {
        return out.lines().collect(Collectors.joining("\n"));
    }

    /** Waits for its end. */
    int status() throws InterruptedException {
        return process.waitFor();
    }

    /** Asks it to end, as Ctrl+C or a service manager does. */
    void stop() {
        process.destroy();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
