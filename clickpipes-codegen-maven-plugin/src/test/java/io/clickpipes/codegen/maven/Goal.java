package io.clickpipes.codegen.maven;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;

/** A project in which the goal {@code generate} runs, as Maven would run it. */
final class Goal {

    private final Path base;
    private final MavenProject project = new MavenProject();
    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> log = new ArrayList<>();

    Goal(Path base) {
        this.base = base;
        project.setFile(base.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(base.resolve("target").toString());
        project.setBuild(build);
        set("inputSpec", "pond.yaml");
    }

    void set(String parameter, Object value) {
        parameters.put(parameter, value);
    }

    Path output() {
        Object given = parameters.get("output");
        return given instanceof File folder
                ? folder.toPath()
                : base.resolve("target/generated-sources/clickpipes-codegen");
    }

    List<String> sourceRoots() {
        return project.getCompileSourceRoots();
    }

    /** What the log said, a line for each call. */
    List<String> log() {
        return log;
    }

    /** Runs, and returns the lines of the log that are not for debugging. */
    List<String> run() throws Exception {
        GenerateMojo mojo = new GenerateMojo();
        put(mojo, "project", project);
        for (Map.Entry<String, Object> each : parameters.entrySet()) {
            put(mojo, each.getKey(), each.getValue());
        }
        log.clear();
        List<String> told = new ArrayList<>();
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                told.add(line.toString());
                log.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                told.add(line.toString());
                log.add(line.toString());
            }

            @Override
            public void debug(CharSequence line) {
                log.add(line.toString());
            }

            @Override
            public void debug(Throwable thrown) {
                log.add(thrown.toString());
            }
        });
        mojo.execute();
        return told;
    }

    /** Writes a file of the project. */
    Path write(String name, String text) throws IOException {
        Path file = base.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void put(Object mojo, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = mojo.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(mojo, value);
                    return;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
