package io.clickpipes.examples;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an example talks to. A real account is used only by those who asked for it with {@code --live}. */
enum Target {
    /** A LocalCloud that is started for this run. */
    LOCAL_CLOUD,
    /** A server on this machine, named by {@code CLICKHOUSE_API_URL}. */
    LOOPBACK,
    /** Whatever the environment names. */
    LIVE;

    static final String URL_VARIABLE = "CLICKHOUSE_API_URL";

    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "[::1]");
    private static final Pattern LOOPBACK_ADDRESS = Pattern.compile("127(\\.(25[0-5]|2[0-4]\\d|1?\\d?\\d)){3}");

    /**
     * Decides, without asking the network anything.
     *
     * @param environment the environment variables
     * @param live whether {@code --live} was given
     */
    static Target choose(Map<String, String> environment, boolean live) {
        if (live) {
            return LIVE;
        }
        return isLoopback(environment.get(URL_VARIABLE)) ? LOOPBACK : LOCAL_CLOUD;
    }

    /** Whatever is in doubt is no loopback address. */
    private static boolean isLoopback(@Nullable String url) {
        if (url == null) {
            return false;
        }
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return false;
        }
        String host = uri.getHost();
        if (host == null || uri.getScheme() == null || uri.getRawUserInfo() != null) {
            return false;
        }
        String lowerCase = host.toLowerCase(Locale.ROOT);
        return Set.of("http", "https").contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && (LOOPBACK_NAMES.contains(lowerCase)
                        || LOOPBACK_ADDRESS.matcher(lowerCase).matches());
    }
}
