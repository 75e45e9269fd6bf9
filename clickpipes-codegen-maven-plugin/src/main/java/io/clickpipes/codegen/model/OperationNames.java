package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.Identifiers;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
     */
    record Path(String template, Map<String, String> variables, Map<String, String> query) {}

    static Path path(String stated) {
        return path(stated, name -> false);
    }

    /**
     * From the path of a document.
     *
     * @param declared whether a path parameter of that name exists
     */
    static Path path(String stated, Predicate<String> declared) {
        String relative = stated.startsWith("/") ? stated.substring(1) : stated;
        int fragment = outside(relative, '#');
        relative = fragment < 0 ? relative : relative.substring(0, fragment);
        int question = outside(relative, '?');
        Map<String, String> variables = new LinkedHashMap<>();
        String path = template(question < 0 ? relative : relative.substring(0, question), variables, declared);
        String query = question < 0 ? "" : relative.substring(question + 1);
        Map<String, String> inQuery = new LinkedHashMap<>();
        StringBuilder fixed = new StringBuilder();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            String value = pair.substring(equals + 1);
            if (equals > 0 && value.startsWith("{") && closing(value, 0) == value.length() - 1) {
                inQuery.put(name(value.substring(1, value.length() - 1), declared), pair.substring(0, equals));
            } else if (!pair.isEmpty()) {
                fixed.append(fixed.isEmpty() ? "?" : "&")
                        .append(pair.replace("{", "%7B").replace("}", "%7D"));
            }
        }
        int slash = path.indexOf('/');
        String first = slash < 0 ? path : path.substring(0, slash);
        boolean risky = path.isEmpty() || slash == 0 || first.contains(":") || first.contains("{");
        return new Path((risky ? HERE : "") + path + fixed, variables, inQuery);
    }

    /** As a reader knows it. */
    static String shown(String template) {
        return "/" + (template.startsWith(HERE) ? template.substring(HERE.length()) : template);
    }

    private static String template(String path, Map<String, String> variables, Predicate<String> declared) {
        StringBuilder template = new StringBuilder();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            int end = c == '{' ? closing(path, i) : -1;
            if (end > 0) {
                String name = name(path.substring(i + 1, end), declared);
                template.append('{')
                        .append(variables.computeIfAbsent(name, it -> safe(it, taken)))
                        .append('}');
                i = end;
            } else if (c == '{' || c == '}' || c == '\\' || c < ' ') {
                template.append(String.format("%%%02X", (int) c));
            } else {
                template.append(c);
            }
        }
        return template.toString();
    }

    /** Where the braces that open here close, or -1. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The first such character that is not between braces, or -1. */
    private static int outside(String text, char wanted) {
        for (int i = 0; i < text.length(); i++) {
            int end = text.charAt(i) == '{' ? closing(text, i) : -1;
            if (text.charAt(i) == wanted) {
                return i;
            }
            i = Math.max(i, end);
        }
        return -1;
    }

    private static String name(String written, Predicate<String> declared) {
        if (declared.test(written) || written.length() > LONGEST_DECORATION) {
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
        String unique = plain;
        for (int number = 2; !taken.add(unique); number++) {
            unique = plain + "_" + number;
        }
        return unique;
    }
}
