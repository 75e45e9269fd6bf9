package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the service answers, as documents of either version say it. */
final class Addresses {

    private static final Pattern PLACES =
            Pattern.compile("#/((paths/[^/]+/([^/]+/)?)?servers|host|basePath|schemes)(/.*)?");

    private final Pair pair;

    Addresses(Pair pair) {
        this.pair = pair;
    }

    static boolean isOne(String pointer) {
        return PLACES.matcher(pointer).matches();
    }

    /** Whether two documents of different versions say the same in different words. */
    boolean isSame() {
        return !pair.isOfOneVersion() && of(pair.beforeTree).equals(of(pair.afterTree));
    }

    private static Set<String> of(Documents tree) {
        Set<String> all = new LinkedHashSet<>();
        String base = tree.at("#/basePath").asText();
        String host = tree.at("#/host").asText();
        if (tree.at("#/schemes").isArray() && !host.isEmpty()) {
            tree.at("#/schemes").forEach(scheme -> all.add(plain(scheme.asText() + "://" + host + base)));
        } else if (!tree.at("#/swagger").isMissingNode()) {
            all.add(plain(host + base));
        }
        tree.at("#/servers").forEach(server -> all.add(plain(server.path("url").asText())));
        return all.isEmpty() ? Set.of("") : all;
    }

    private static String plain(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** What stands at the place, for people. */
    static String text(JsonNode node) {
        if (!node.isArray() || node.findValues("url").isEmpty()) {
            return Text.of(node);
        }
        List<String> all = new ArrayList<>();
        node.forEach(server -> all.add(
                server.has("variables")
                        ? Text.brief(server.toString())
                        : server.path("url").asText()));
        return Text.brief(Text.list(all));
    }
}
