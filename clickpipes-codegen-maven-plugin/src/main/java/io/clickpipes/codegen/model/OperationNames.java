package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of operations and their paths, as Retrofit can take them. */
final class OperationNames {

    /**
     * Stands before a path whose first segment could be read as the scheme of an address, or come from
     * a variable. For OkHttp it is the same as {@code ./}, because it skips tabs; Retrofit, which looks
     * for dots to see whether a variable climbs out of the path, must not take it for such a climb.
     */
    static final String HERE = ".\t/";

    /** What Retrofit accepts between braces. */
    private static final Pattern ACCEPTED = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

    /** A name with a regular expression behind it, or with operators of RFC 6570 around it. */
    private static final Pattern DECORATED = Pattern.compile("[+#./;?&\\s]*([^:*]*?)\\s*([*+]|:.*)?");

    private static final int LONGEST_DECORATION = 200;

    private OperationNames() {}

    static String id(@Nullable String stated, String method, String path) {
        return stated == null || stated.isBlank()
                ? Identifiers.plainMember(method.toLowerCase(Locale.ROOT) + " " + path)
                : stated;
    }

    /**
     * A relative path.
     *
     * @param template with variables renamed where Retrofit would refuse them
     * @param variables name in the document to name in the template, in order of the path
     * @param query of variables that stand behind a question mark the name in the query
     * @param greedy names in the document of variables that hold several segments, as in {@code {+name}}
     */
    record Path(String template, Map<String, String> variables, Map<String, String> query, Set<String> greedy) {}

    /**
     * From the path of a document.
     *
     * @param declared names of path parameters, which may hold braces
     */
    static Path path(String stated, Set<String> declared) {
        PathText text = new PathText(stated.startsWith("/") ? stated.substring(1) : stated, declared);
        int fragment = text.outside('#');
        text = fragment < 0 ? text : text.until(fragment);
        int question = text.outside('?');
        Map<String, String> variables = new LinkedHashMap<>();
        Set<String> greedy = new HashSet<>();
        String path = withoutDots(template(question < 0 ? text : text.until(question), variables, greedy));
        Map<String, String> inQuery = new LinkedHashMap<>();
        String query = question < 0 ? "" : query(text.from(question + 1), variables.keySet(), inQuery);
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        boolean risky = path.isEmpty() || slash == 0 || first.contains(":") || first.contains("{");
        return new Path((risky ? HERE : "") + path + query, variables, inQuery, greedy);
    }

    /** What stays of a query, with its question mark; variables that are whole values become parameters. */
    private static String query(PathText query, Set<String> taken, Map<String, String> variables) {
        StringBuilder fixed = new StringBuilder();
        for (PathText pair : query.split('&')) {
            int equals = pair.text().indexOf('=');
            PathText value = pair.from(equals + 1);
            if (equals > 0
                    && !value.text().isEmpty()
                    && value.variable(0) == value.text().length()) {
                String name = name(value.text().substring(1, value.text().length() - 1), query.declared());
                String unique = name;
                for (int number = 2; taken.contains(unique) || variables.containsKey(unique); number++) {
                    unique = name + "_" + number;
                }
                variables.put(unique, pair.text().substring(0, equals));
            } else if (!pair.text().isEmpty()) {
                fixed.append(fixed.isEmpty() ? "?" : "&").append(pair.encoded());
            }
        }
        return fixed.toString();
    }

    /** Without segments that stand for the folder they are in: Retrofit would take them for a climb. */
    private static String withoutDots(String path) {
        String[] segments = path.split("/", -1);
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < segments.length; i++) {
            boolean dot = segments[i].equals(".") || segments[i].equalsIgnoreCase("%2e");
            if (!dot || i == segments.length - 1) {
                kept.add(dot ? "" : segments[i]);
            }
        }
        return String.join("/", kept);
    }

    /** Whether a path leads out of the folder that it begins in, for whoever decodes it. */
    static boolean climbs(String template) {
        int question = template.indexOf('?');
        String path = question < 0 ? template : template.substring(0, question);
        String decoded = path.replaceAll("%2[eE]", ".").replaceAll("%2[fF]", "/");
        return List.of(decoded.split("/", -1)).contains("..");
    }

    /** As a reader knows it. */
    static String shown(String template) {
        return "/" + (template.startsWith(HERE) ? template.substring(HERE.length()) : template);
    }

    private static String template(PathText path, Map<String, String> variables, Set<String> greedy) {
        StringBuilder template = new StringBuilder();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < path.text().length(); i++) {
            int end = path.variable(i);
            if (end > 0) {
                String written = path.text().substring(i + 1, end - 1);
                String name = name(written, path.declared());
                // Behind a colon stands a regular expression, which may end like this.
                boolean plus = written.startsWith("+") || (written.endsWith("+") && !written.contains(":"));
                if (plus && !path.declared().contains(written)) {
                    greedy.add(name);
                }
                template.append('{')
                        .append(variables.computeIfAbsent(name, it -> safe(it, taken)))
                        .append('}');
                i = end - 1;
            } else {
                template.append(path.encoded(i));
            }
        }
        return template.toString();
    }

    private static String name(String written, Set<String> declared) {
        if (declared.contains(written) || written.length() > LONGEST_DECORATION) {
            return written;
        }
        Matcher matcher = DECORATED.matcher(written);
        return matcher.matches() && !matcher.group(1).isEmpty() ? matcher.group(1) : written;
    }

    private static String safe(String name, Set<String> taken) {
        String plain = name;
        if (!ACCEPTED.matcher(name).matches()) {
            String ascii = name.replaceAll("[^a-zA-Z0-9_-]", "_").replaceFirst("^[^a-zA-Z]+", "");
            plain = ascii.isEmpty() ? "variable" : ascii;
        }
        plain = plain.substring(0, Math.min(plain.length(), LONGEST_DECORATION));
        String unique = plain;
        for (int number = 2; !taken.add(unique); number++) {
            unique = plain + "_" + number;
        }
        return unique;
    }
}
