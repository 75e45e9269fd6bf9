package io.clickpipes.codegen.source;

import io.clickpipes.codegen.source.Neighbours.Found;
import io.clickpipes.codegen.source.Neighbours.Lookup;
import io.clickpipes.codegen.source.Neighbours.Refused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Addresses that a document refers to: none, unless the configuration allows it. */
final class NeighbourAddresses {

    private final List<String> allowed;

    NeighbourAddresses(List<String> beginnings) {
        // Brought into the form of the addresses that are held against them.
        allowed = beginnings.stream()
                .flatMap(each -> Stream.ofNullable(HttpUrl.parse(each)))
                .filter(HttpUrl::isHttps)
                .map(HttpUrl::toString)
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
        String id = url.toString();
        return new Found(new Neighbour(id, Address.of(id).name()));
    }

    /** Whether an address may be asked, also where a redirect leads to it. */
    boolean isAllowed(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url != null && url.isHttps() && allowed.stream().anyMatch(url.toString()::startsWith);
    }
}
