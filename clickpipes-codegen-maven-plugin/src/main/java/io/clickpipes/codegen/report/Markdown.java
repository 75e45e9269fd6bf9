package io.clickpipes.codegen.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text for Markdown as GitHub renders it. */
final class Markdown {

    private static final Pattern BACKTICKS = Pattern.compile("`+");
    private static final String PUNCTUATION = "\\`*_{}[]()#+!|~$";

    /** Splits what would become a link or a mention; shows nothing. */
    private static final String BREAK = "&#8203;";

    private Markdown() {}

    /** As it is, between other words: no markup, no HTML, no mention, no reference, no link. */
    static String words(String any) {
        StringBuilder out = new StringBuilder();
        String plain = Plain.text(any);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (PUNCTUATION.indexOf(c) >= 0) {
                out.append('\\').append(c).append(c == '#' ? BREAK : "");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '@' || (c == ':' && !followedBySpace(plain, i))) {
                out.append(c).append(BREAK);
            } else if (c == '.' && plain.regionMatches(true, i - 3, "www", 0, 3)) {
                out.append(BREAK).append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean followedBySpace(String text, int at) {
        return at + 1 >= text.length() || text.charAt(at + 1) == ' ';
    }

    /** As code, in which nothing is anything else; not for tables. */
    static String code(String any) {
        return code(any, Integer.MAX_VALUE);
    }

    /** The same, and no longer than that. */
    static String code(String any, int atMost) {
        String plain = Plain.text(any, atMost);
        int longest = 0;
        Matcher matcher = BACKTICKS.matcher(plain);
        while (matcher.find()) {
            longest = Math.max(longest, matcher.group().length());
        }
        String fence = "`".repeat(longest + 1);
        String pad = plain.isEmpty() || plain.startsWith("`") || plain.endsWith("`") ? " " : "";
        return fence + pad + plain + pad + fence;
    }
}
