package io.clickpipes.codegen.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Another build, in a JVM of its own. */
final class Hammer {

    private static final int ROUNDS = 40;

    private Hammer() {}

    static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Hammer.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments[0].equals("hold")) {
            hold(Path.of(arguments[1]));
        } else {
            boolean fitted = write(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
            System.out.println(fitted ? "always fitted" : "did not fit");
        }
    }

    private static void hold(Path busy) throws IOException {
        try (FileChannel channel = FileChannel.open(busy, StandardOpenOption.WRITE)) {
            System.out.println(channel.tryLock(Long.MAX_VALUE - 1, 1, false) == null ? "not held" : "held");
            // Until it is killed.
            System.in.read();
        }
    }

    /** Writes many pairs, each with a document long enough to be seen in halves. */
    static boolean write(Path document, Path lock, String name) throws IOException {
        boolean fitted = true;
        for (int i = 0; i < ROUNDS; i++) {
            String start = String.format("%-9s", name + "-" + i);
            new DocumentPair(document, lock).replace(start.repeat(5000), "lock of " + start.strip());
            fitted &= BuildLock.whileHeld(
                    lock,
                    java.time.Duration.ofSeconds(30),
                    () -> Files.readString(lock)
                            .equals("lock of "
                                    + Files.readString(document).substring(0, 9).strip()));
            String seen = Files.readString(document);
            fitted &=
                    seen.length() == 45_000 && seen.equals(seen.substring(0, 9).repeat(5000));
        }
        return fitted;
    }
}
