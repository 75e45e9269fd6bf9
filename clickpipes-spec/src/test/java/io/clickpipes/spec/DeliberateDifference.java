package io.clickpipes.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line of {@code deliberate-differences.tsv}: where we differ on purpose, and why. In the pointer {@code *} stands
 * for one segment, {@code **} for any number of them; {@code *} as a value stands for any value.
 *
 * @param pointer where, as a pattern
 * @param kind added, removed or changed, seen from the live document
 * @param upstream what the live document says; {@code -} for nothing
 * @param ours what our document says; {@code -} for nothing
 * @param reason why
 */
record DeliberateDifference(String pointer, String kind, String upstream, String ours, String reason) {

    private static final String LIST = "/deliberate-differences.tsv";

    static List<DeliberateDifference> all() {
        try (InputStream stream = DeliberateDifference.class.getResourceAsStream(LIST)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(DeliberateDifference::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeliberateDifference parse(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 5 || cells[4].isBlank()) {
            throw new IllegalStateException(LIST + " needs pointer, kind, upstream, ours and reason: " + line);
        }
        return new DeliberateDifference(cells[0], cells[1], cells[2], cells[3], cells[4]);
    }

    boolean covers(Difference difference) {
        return kind.equals(difference.kind())
                && (upstream.equals("*") || upstream.equals(difference.upstream()))
                && (ours.equals("*") || ours.equals(difference.ours()))
                && Pattern.matches(regex(), difference.pointer());
    }

    private String regex() {
        return Stream.of(pointer.split("/", -1))
                .map(segment -> switch (segment) {
                    case "*" -> "[^/]*";
                    case "**" -> ".*";
                    default -> Pattern.quote(segment);
                })
                .collect(Collectors.joining("/"));
    }
}
