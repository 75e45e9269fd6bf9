package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.Identifiers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids of operations and their paths, as Retrofit can take them. */
final class OperationNames {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");
    /** What Retrofit accepts between braces. */
    private static final Pattern ACCEPTED = Pattern.compile("[a-zA-Z][a-zA-Z0-9_-]*");

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
     */
    record Path(String template, Map<String, String> variables) {}

    static Path path(String stated) {
        Map<String, String> variables = new LinkedHashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        StringBuilder template = new StringBuilder();
        String relative = stated.replaceFirst("^/+", "").replaceFirst("#.*$", "");
        Matcher matcher = VARIABLE.matcher(relative);
        while (matcher.find()) {
            String name = matcher.group(1);
            String safe = variables.get(name);
            if (safe == null) {
                safe = ACCEPTED.matcher(name).matches() ? name : safe(name);
                int count = taken.merge(safe, 1, Integer::sum);
                safe = count > 1 ? safe + "_" + count : safe;
                variables.put(name, safe);
            }
            matcher.appendReplacement(template, Matcher.quoteReplacement("{" + safe + "}"));
        }
        matcher.appendTail(template);
        int slash = template.indexOf("/");
        String first = slash < 0 ? template.toString() : template.substring(0, slash);
        if (first.contains(":") || first.contains("{")) {
            // Else "x:y" would be an address with a scheme, and the value of a variable could choose the host.
            template.insert(0, "./");
        }
        return new Path(template.toString(), variables);
    }

    private static String safe(String name) {
        String ascii = name.replaceAll("[^a-zA-Z0-9_-]", "_").replaceFirst("^[^a-zA-Z]+", "");
        return ascii.isEmpty() ? "variable" : ascii;
    }
}
