package io.clickpipes.client;

import io.clickpipes.client.support.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text looks where it is quoted: in JSON, in a page, in an address. */
final class SecretForms {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PERCENT = Pattern.compile("%[0-9A-F]{2}");

    private SecretForms() {}

    /** The text itself first. */
    static Set<String> of(String text) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(text);
        forms.add(SPACES.matcher(text).replaceAll(" "));
        String json = json(text);
        forms.add(json);
        forms.add(json(json));
        forms.add(json.replace("/", "\\/"));
        // Some writers of JSON take care of pages as well.
        String careful = json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
        forms.add(careful);
        forms.add(careful.replace("'", "\\u0027"));
        for (String plain : new String[] {text, json}) {
            forms.add(html(plain, "&quot;", "&#39;"));
            forms.add(html(plain, "&#34;", "&#39;"));
            forms.add(html(plain, "&quot;", "&#x27;"));
            forms.add(html(plain, "&quot;", "&apos;"));
            forms.add(html(plain, "&quot;", "'"));
            forms.add(html(plain, "\"", "'"));
        }
        String query = URLEncoder.encode(text, StandardCharsets.UTF_8);
        for (String encoded : new String[] {query, query.replace("+", "%20")}) {
            forms.add(encoded);
            forms.add(PERCENT.matcher(encoded).replaceAll(found -> lower(found.group())));
        }
        return forms;
    }

    private static String json(String text) {
        String quoted = JsonValue.of(text).toJson();
        return quoted.substring(1, quoted.length() - 1);
    }

    private static String html(String text, String quote, String apostrophe) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", quote)
                .replace("'", apostrophe);
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
