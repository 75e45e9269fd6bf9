package io.clickpipes.codegen.source;

import io.clickpipes.codegen.source.Neighbours.Found;
import io.clickpipes.codegen.source.Neighbours.Lookup;
import io.clickpipes.codegen.source.Neighbours.Refused;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses that a document refers to: none, unless the configuration allows it. */
final class NeighbourAddresses {

    private final List<HttpUrl> allowed;
    private final boolean offline;

    /** In a segment that is decoded: a server may take encoded slashes for slashes, and climb. */
    private static final Pattern CLIMB = Pattern.compile("(?i)(^|[/\\\\])(\\.|%2e){2}([/\\\\]|%2f|%5c|$)");

    NeighbourAddresses(List<String> beginnings, boolean offline) {
        this.offline = offline;
        allowed = beginnings.stream()
                .flatMap(each -> Stream.ofNullable(HttpUrl.parse(each)))
                .filter(HttpUrl::isHttps)
                .toList();
    }

    /**
     * Where a reference leads.
     *
     * @param from address of the file that it stands in; null if that is none
     */
    Lookup find(@Nullable String from, String reference) {
        HttpUrl base = from == null ? null : HttpUrl.parse(from);
        Optional<HttpUrl> resolved = base == null
                ? Optional.ofNullable(HttpUrl.parse(reference))
                : Optional.ofNullable(base.resolve(reference));
        if (resolved.isEmpty()) {
            return new Refused("reference-malformed", "It is not a valid address.", "Correct it.");
        }
        HttpUrl url = resolved.get().newBuilder().fragment(null).build();
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return new Refused(
                    "reference-network", "The address holds a user name or a password.", "Take them out of it.");
        }
        if (!isAllowed(url.toString())) {
            return new Refused(
                    "reference-network",
                    "It leads to the network, and nothing is fetched from there unless the configuration allows it.",
                    "Name the beginning of its https: address in the section references of the configFile, or download"
                            + " it and refer to the file.");
        }
        if (offline) {
            return new Refused(
                    "source-offline",
                    "Maven is offline, and this is read over the network.",
                    "Build without -o, or keep a copy in the project: the goal pull makes one.");
        }
        String id = url.toString();
        return new Found(new Neighbour(id, Address.of(id).name()));
    }

    /** Whether an address may be asked, also where a redirect leads to it. */
    boolean isAllowed(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url != null
                && url.isHttps()
                && url.username().isEmpty()
                && url.password().isEmpty()
                && url.pathSegments().stream()
                        .noneMatch(each -> CLIMB.matcher(each).find())
                && allowed.stream().anyMatch(each -> isBelow(each, url));
    }

    /** Whole segments count; with a query only the very address does. */
    private static boolean isBelow(HttpUrl beginning, HttpUrl url) {
        List<String> start = beginning.pathSegments();
        List<String> path = url.pathSegments();
        boolean folder = start.get(start.size() - 1).isEmpty();
        int count = folder ? start.size() - 1 : start.size();
        return url.host().equals(beginning.host())
                && url.port() == beginning.port()
                && path.size() >= start.size()
                && path.subList(0, count).equals(start.subList(0, count))
                && (beginning.query() == null
                        || (path.equals(start) && beginning.query().equals(url.query())));
    }
}
