package io.clickpipes.codegen.hostile;

import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Generates from many documents in a process of its own, then compiles all of it here. */
final class Lab {

    /** One copy of the support types serves all documents. */
    static final String SUPPORT = "hostile.support";

    private static final int FILES_PER_COMPILATION = 1_500;

    private final Path folder;
    private final Map<String, String> outcomes = new LinkedHashMap<>();
    private final List<String> seen = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Set<String>> sources = new TreeMap<>();
    private final Map<String, List<ClassFile>> classes = new TreeMap<>();
    private String log = "";

    Lab(Path folder) {
        this.folder = folder;
    }

    /** Runs the whole experiment; {@code documents} by id, which becomes a package. */
    Lab run(Map<String, String> documents, String memory, int secondsPerDocument) throws Exception {
        Path in = Files.createDirectories(folder.resolve("documents"));
        Files.createDirectories(folder.resolve("code"));
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Files.writeString(in.resolve(document.getKey() + ".yaml"), document.getValue());
        }
        generate(memory, secondsPerDocument);
        compile();
        return this;
    }

    private void generate(String memory, int secondsPerDocument) throws IOException, InterruptedException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        Path results = folder.resolve("results.txt");
        Path output = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-XX:+UseSerialGC",
                LabMain.class.getName(),
                folder.resolve("documents").toString(),
                folder.resolve("code").toString(),
                results.toString(),
                String.valueOf(secondsPerDocument));
        builder.environment().put("CLASSPATH", classPath);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        Process process = builder.start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        log = Files.readString(output);
        if (!Files.exists(results)) {
            throw new IllegalStateException("The process that generates did not begin: " + log);
        }
        for (String line : Files.readAllLines(results)) {
            String[] parts = line.split("\t", 2);
            if (parts[0].equals(LabMain.SEEN)) {
                seen.add(parts[1]);
            } else {
                outcomes.put(parts[0], parts[1]);
            }
        }
    }

    private void compile() throws IOException {
        Path out = Files.createDirectories(classFolder());
        complaints.addAll(Compilation.compile(files("support"), out));
        List<String> batch = new ArrayList<>();
        int files = 0;
        for (String id : outcomes.keySet()) {
            if (!id.equals("support")
                    && Files.isDirectory(folder.resolve("code").resolve(id))) {
                Set<String> paths = new HashSet<>();
                files(id).forEach(file -> paths.add(file.path()));
                sources.put(id, paths);
                batch.add(id);
                files += paths.size();
                if (files > FILES_PER_COMPILATION) {
                    compile(batch, out);
                    batch.clear();
                    files = 0;
                }
            }
        }
        compile(batch, out);
        for (String id : sources.keySet()) {
            classes.put(id, classesOf(id));
        }
    }

    /** One that does not compile must not hide the others. */
    private void compile(List<String> batch, Path out) throws IOException {
        List<String> left = new ArrayList<>(batch);
        boolean again = !left.isEmpty();
        while (again) {
            List<GeneratedFile> files = new ArrayList<>();
            for (String id : left) {
                files.addAll(files(id));
            }
            List<String> said = Compilation.compile(files, out, List.of(out));
            complaints.addAll(said);
            again = left.removeIf(id -> said.stream().anyMatch(each -> each.contains("hostile/" + id + "/")))
                    && !left.isEmpty();
        }
    }

    /** The sources of one document. */
    List<GeneratedFile> files(String id) throws IOException {
        Path root = folder.resolve("code").resolve(id);
        List<GeneratedFile> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                files.add(new GeneratedFile(
                        root.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.UTF_8)));
            }
        }
        return files;
    }

    private List<ClassFile> classesOf(String id) throws IOException {
        Path root = classFolder().resolve("hostile").resolve(id);
        List<ClassFile> found = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path path :
                        all.filter(each -> each.toString().endsWith(".class")).toList()) {
                    found.add(ClassFile.read(Files.readAllBytes(path)));
                }
            }
        }
        return found;
    }

    private Path classFolder() {
        return folder.resolve("classes");
    }

    /** First word: generated, refused, crashes or hangs. */
    String outcome(String id) {
        return outcomes.getOrDefault(id, "missing\t" + log);
    }

    /** What the compiler said about one document. */
    List<String> complaints(String id) {
        return complaints.stream()
                .filter(each -> each.contains("hostile/" + id + "/"))
                .toList();
    }

    List<String> complaints() {
        return complaints;
    }

    /** Files, hosts and processes that the recorder saw. */
    List<String> seen() {
        return seen;
    }

    List<ClassFile> classes(String id) {
        return classes.getOrDefault(id, List.of());
    }

    List<String> foreign(String id) {
        return Foreign.in(classes(id), "hostile/" + id, sources.getOrDefault(id, Set.of()));
    }

    URLClassLoader loader() {
        return Compilation.loader(classFolder());
    }

    Made made(ClassLoader loader, String id) {
        return new Made(
                loader,
                "hostile." + id,
                classes(id).stream().map(file -> file.name().replace('/', '.')).toList());
    }
}
