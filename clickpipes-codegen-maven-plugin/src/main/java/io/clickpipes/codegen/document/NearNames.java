package io.clickpipes.codegen.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that somebody may have meant. */
public final class NearNames {

    private static final int MOST = 3;

    private NearNames() {}

    /**
     * At most three of the known names that are spelled nearly like the text, or that contain it; nearest first.
     *
     * @param text what somebody wrote
     * @param known names that there are
     * @return the names; none if nothing is near
     */
    public static List<String> of(String text, Collection<String> known) {
        String wanted = text.toLowerCase(Locale.ROOT);
        int furthest = Math.max(2, wanted.length() / 3);
        record Near(String name, int distance) {}
        return known.stream()
                .map(name -> {
                    String other = name.toLowerCase(Locale.ROOT);
                    boolean inside = wanted.length() > 2 && other.contains(wanted);
                    return new Near(name, inside ? Math.min(1, distance(wanted, other)) : distance(wanted, other));
                })
                .filter(near -> near.distance() <= furthest)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .map(Near::name)
                .toList();
    }

    /** How many characters must be put in, taken out or replaced to make one text the other. */
    private static int distance(String from, String to) {
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
            }
            last = row;
        }
        return last[to.length()];
    }
}
