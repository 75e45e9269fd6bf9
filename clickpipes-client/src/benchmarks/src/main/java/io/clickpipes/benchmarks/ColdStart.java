package io.clickpipes.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long a new JVM takes, from the first line of its program: many of them, both sides in turn, the median. */
final class ColdStart {

    private final int rounds;

    ColdStart(int rounds) {
        this.rounds = rounds;
    }

    void measure() throws IOException, InterruptedException {
        Path pipe = Files.createTempFile("pipe", ".json");
        try {
            Files.write(pipe, Payloads.onePipe());
            compare("Start to the first decoded pipe", OurStart.FirstPipe.class, PeerStart.FirstPipe.class, pipe);
            compare("Start to a client set up", OurStart.Client.class, PeerStart.Client.class, pipe);
        } finally {
            Files.delete(pipe);
        }
    }

    private void compare(String name, Class<?> ours, Class<?> peer, Path pipe)
            throws IOException, InterruptedException {
        Map<Class<?>, List<Long>> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            for (Class<?> program : List.of(ours, peer)) {
                long micros = run(program, pipe);
                if (round >= 0) {
                    times.computeIfAbsent(program, each -> new ArrayList<>()).add(micros);
                }
            }
        }
        double our = median(times.get(ours));
        double their = median(times.get(peer));
        System.out.printf(
                Locale.ROOT,
                "%s: ours %.0f ms, peer %.0f ms: %.2f of the peer's (median of %d)%n",
                name,
                our / 1000,
                their / 1000,
                our / their,
                rounds);
    }

    private static long run(Class<?> program, Path pipe) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        pipe.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
        return Long.parseLong(output.strip());
    }

    private static double median(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
