package io.clickpipes.client;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Class paths of users, cut from that of the tests. */
final class ClassPaths {

    private static final String OURS =
            new File("target/classes").getAbsoluteFile().toPath().normalize().toString();

    /** What this module is documented to bring along, as names of jars. */
    private static final List<String> RUN_TIME = List.of(
            "retrofit",
            "okhttp-jvm",
            "okio-jvm",
            "kotlin-stdlib",
            "annotations",
            "jackson-core",
            "slf4j-api",
            "jspecify");

    private ClassPaths() {}

    /** The client and what it needs at run time, without jackson-databind. */
    static String runTime() {
        return filter(ClassPaths::isRunTime);
    }

    /** The same with jackson-databind. */
    static String withDatabind() {
        return filter(
                entry -> isRunTime(entry) || isJar(entry, "jackson-databind") || isJar(entry, "jackson-annotations"));
    }

    private static boolean isRunTime(String entry) {
        return entry.equals(OURS) || RUN_TIME.stream().anyMatch(name -> isJar(entry, name));
    }

    private static boolean isJar(String entry, String name) {
        return Path.of(entry).getFileName().toString().matches(Pattern.quote(name) + "-\\d.*\\.jar");
    }

    private static String filter(Predicate<String> keep) {
        return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(System.getProperty("java.class.path"))
                .filter(keep)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
