package io.clickpipes.codegen.overlay;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares names of documents, which are paths or addresses, without looking at any file. */
final class Addresses {

    private Addresses() {}

    /**
     * Whether a reference leads to a document; queries and fragments do not count.
     *
     * @param base name of the file the reference stands in
     * @param reference an address, or relative to the base
     * @param document name of the document
     */
    static boolean leads(String base, String reference, String document) {
        return same(ofName(base).resolve(ofReference(reference)).normalize(), ofName(document));
    }

    private static boolean same(URI one, URI other) {
        if (isAbsolute(one) == isAbsolute(other)) {
            return Objects.equals(one.getScheme(), other.getScheme())
                    && Objects.equals(one.getAuthority(), other.getAuthority())
                    && path(one).equals(path(other));
        }
        String absolute = path(isAbsolute(one) ? one : other);
        String relative = path(isAbsolute(one) ? other : one);
        // What lies above a relative path is not known.
        return absolute.endsWith("/" + relative.replaceFirst("^(\\./|\\.\\./)+", ""));
    }

    private static boolean isAbsolute(URI address) {
        return address.getScheme() != null || path(address).startsWith("/");
    }

    private static String path(URI address) {
        return address.getPath() == null ? "" : address.getPath();
    }

    /** A name is an address, or else a path as it stands, whatever characters it has. */
    private static URI ofName(String name) {
        // A scheme of one letter is a drive.
        if (name.matches("(?s)[A-Za-z][A-Za-z0-9+.-]+:.*")) {
            try {
                return canonical(new URI(name));
            } catch (URISyntaxException e) {
                return ofPath(name);
            }
        }
        return ofPath(name);
    }

    private static URI ofReference(String reference) {
        try {
            return canonical(new URI(reference));
        } catch (URISyntaxException e) {
            return ofPath(reference);
        }
    }

    private static URI ofPath(String name) {
        // Two slashes at the beginning would make a host of the first part.
        String path = name.replace('\\', '/').replaceFirst("^/+", "/");
        String rooted = path.matches("(?s)[A-Za-z]:.*") ? "/" + path : path;
        try {
            // The dot keeps a colon in the first part from being taken for the end of a scheme.
            return new URI(null, null, rooted.startsWith("/") ? rooted : "./" + rooted, null, null).normalize();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path", e);
        }
    }

    /** Scheme and host in small letters, files without a scheme, an opaque address as a path. */
    private static URI canonical(URI address) throws URISyntaxException {
        if (address.isOpaque()) {
            return new URI(address.getScheme() + ":/" + address.getRawSchemeSpecificPart()).normalize();
        }
        boolean web = address.getScheme() != null && !address.getScheme().equalsIgnoreCase("file");
        return new URI(
                        web ? lower(address.getScheme()) : null,
                        lower(address.getAuthority()),
                        address.getPath(),
                        null,
                        null)
                .normalize();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
