package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a generation was made of and what came of it, so that the next one can tell whether it would do the same again.
 *
 * @param settings options, and whatever else is no file, by name
 * @param inputs stamps of the files that were read, by path; also of those that were looked for and not there
 * @param outputs stamps of the files that were written, by path in the output folder
 * @param warnings what was told then, and is told again
 */
public record BuildState(
        SortedMap<String, String> settings,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs,
        List<String> warnings) {

    private static final String HEAD = "clickpipes-codegen state 1";

    /**
     * Keeps its own copies.
     *
     * @param settings as above
     * @param inputs as above
     * @param outputs as above
     * @param warnings as above
     */
    public BuildState {
        settings = new TreeMap<>(settings);
        inputs = new TreeMap<>(inputs);
        outputs = new TreeMap<>(outputs);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param file where it is kept
     * @return nothing if there is no such file, or it is not what was written
     */
    public static Optional<BuildState> read(Path file) {
        List<String> lines;
        try {
            lines = Files.isRegularFile(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            return Optional.empty();
        }
        // The last line shows that the others are all there.
        if (lines.size() < 2
                || !lines.get(0).equals(HEAD)
                || !lines.get(lines.size() - 1).equals("end")) {
            return Optional.empty();
        }
        BuildState state = new BuildState(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), List.of());
        List<String> warnings = new ArrayList<>();
        for (String line : lines.subList(1, lines.size() - 1)) {
            String[] parts = line.split("\t", -1);
            if (parts.length != 3) {
                return Optional.empty();
            }
            String name = plain(parts[1]);
            String value = plain(parts[2]);
            switch (parts[0]) {
                case "setting" -> state.settings.put(name, value);
                case "input" -> state.inputs.put(name, value);
                case "output" -> state.outputs.put(name, value);
                case "warning" -> warnings.add(value);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new BuildState(state.settings, state.inputs, state.outputs, warnings));
    }

    /**
     * Keeps it for the next build.
     *
     * @param file where it is kept
     * @throws CodegenException if the file can not be written
     */
    public void write(Path file) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        lines("setting", settings, text);
        lines("input", inputs, text);
        lines("output", outputs, text);
        warnings.forEach(
                each -> text.append("warning\t\t").append(escaped(each)).append('\n'));
        text.append("end\n");
        try {
            AtomicFile.write(file.toAbsolutePath(), text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CodegenException(
                    new Diagnostic(
                            "output",
                            file.toString(),
                            "#",
                            "What the next build compares with can not be written: " + e + ".",
                            "Check the build folder and its permissions."),
                    e);
        }
    }

    /**
     * What keeps the next generation from being the same.
     *
     * @param now the settings of today
     * @param folder where the outputs are
     * @return the first difference; nothing if there is none
     */
    public Optional<String> difference(SortedMap<String, String> now, OutputWriter folder) {
        if (!now.equals(settings)) {
            for (Map.Entry<String, String> each : now.entrySet()) {
                String before = settings.get(each.getKey());
                if (!each.getValue().equals(before)) {
                    return Optional.of(each.getKey() + " is " + each.getValue() + " and was "
                            + (before == null ? "not there" : before));
                }
            }
            return Optional.of("there are fewer settings");
        }
        for (Map.Entry<String, String> each : inputs.entrySet()) {
            if (!Stamp.of(Path.of(each.getKey())).equals(each.getValue())) {
                return Optional.of(each.getKey() + " has changed");
            }
        }
        return folder.difference(outputs);
    }

    private static void lines(String kind, SortedMap<String, String> entries, StringBuilder text) {
        entries.forEach((name, value) -> text.append(kind)
                .append('\t')
                .append(escaped(name))
                .append('\t')
                .append(escaped(value))
                .append('\n'));
    }

    private static String escaped(String text) {
        return text.replace("%", "%25")
                .replace("\t", "%09")
                .replace("\n", "%0A")
                .replace("\r", "%0D");
    }

    private static String plain(String text) {
        return text.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%09", "\t")
                .replace("%25", "%");
    }
}
