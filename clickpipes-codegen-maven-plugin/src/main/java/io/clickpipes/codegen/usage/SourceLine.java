package io.clickpipes.codegen.usage;

import java.util.Comparator;

/**
 * A line that people wrote.
 *
 * @param file relative to the base folder, with {@code /} between its parts; absolute if it lies outside of it
 * @param line counted from one
 * @param text what it says, without the white space around it
 */
public record SourceLine(String file, int line, String text) implements Comparable<SourceLine> {

    private static final Comparator<SourceLine> ORDER = Comparator.comparing(SourceLine::file)
            .thenComparingInt(SourceLine::line)
            .thenComparing(SourceLine::text);

    @Override
    public int compareTo(SourceLine other) {
        return ORDER.compare(this, other);
    }
}
