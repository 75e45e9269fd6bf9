package io.clickpipes.client.rule;

import io.clickpipes.client.support.JsonModel;
import io.clickpipes.client.support.JsonValue;
import java.util.Set;
import java.util.TreeSet;

/** Texts of models without what URLs may hide: user info, query and fragment. For the builders of this client. */
public final class Masked {

    private static final String SCHEME = "://";
    private static final String MASK = "***";

    private Masked() {}

    /**
     * The text of a model. It masks what the schema calls secret itself; a URL is no secret, but can hold one.
     *
     * @param model the model, or anything else with a text
     * @return its text
     */
    public static String text(Object model) {
        String text = model.toString();
        if (model instanceof JsonModel json) {
            Set<String> urls =
                    new TreeSet<>((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
            collect(JsonValue.of(json), urls);
            for (String url : urls) {
                text = text.replace(url, url(url));
            }
        }
        return text;
    }

    private static void collect(JsonValue value, Set<String> urls) {
        switch (value.kind()) {
            case STRING -> {
                if (value.asString().contains(SCHEME)) {
                    urls.add(value.asString());
                }
            }
            case ARRAY -> value.asList().forEach(item -> collect(item, urls));
            case OBJECT -> value.asMap().values().forEach(member -> collect(member, urls));
            default -> {
                // Holds no URL.
            }
        }
    }

    /** Rather too much than too little: a password may hold any character, so the last at sign ends the user info. */
    private static String url(String url) {
        int begin = url.indexOf(SCHEME) + SCHEME.length();
        int at = url.lastIndexOf('@');
        String place = at < begin ? url.substring(begin) : MASK + url.substring(at);
        int query = place.indexOf('?');
        int fragment = place.indexOf('#');
        int end = query < 0 ? fragment : fragment < 0 ? query : Math.min(query, fragment);
        return url.substring(0, begin) + (end < 0 ? place : place.substring(0, end + 1) + MASK);
    }
}
