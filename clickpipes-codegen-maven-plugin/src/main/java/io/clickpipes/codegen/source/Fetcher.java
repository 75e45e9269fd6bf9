package io.clickpipes.codegen.source;

import io.clickpipes.codegen.diagnostic.CodegenException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Fetches documents, over HTTPS (plain HTTP only from this machine), from files and from the class path.
 *
 * <p>Redirects lead to the same scheme or a better one, at most five times. Credentials go to the server of the
 * address alone, and never over an unprotected connection. When a call returns or throws, its connection is closed and
 * its thread has ended; the threads that OkHttp shares among all calls are daemons, and end after an idle minute.
 */
public final class Fetcher {

    private final FetchOptions options;
    private final Clock clock;
    private final Trust.Source trust;
    private final Predicate<String> allowed;

    /**
     * A fetcher that trusts whom the JVM trusts.
     *
     * @param options limits, credentials, proxies
     */
    public Fetcher(FetchOptions options) {
        this(options, Clock.systemUTC(), Trust::ofJvm);
    }

    Fetcher(FetchOptions options, Clock clock, Trust.Source trust) {
        this(options, clock, trust, any -> true);
    }

    private Fetcher(FetchOptions options, Clock clock, Trust.Source trust, Predicate<String> allowed) {
        this.options = options;
        this.clock = clock;
        this.trust = trust;
        this.allowed = allowed;
    }

    /** The same, but redirects lead only to addresses that are allowed. */
    Fetcher limitedTo(Predicate<String> addresses) {
        return new Fetcher(options, clock, trust, addresses);
    }

    /** {@return how it fetches} */
    public FetchOptions options() {
        return options;
    }

    /**
     * Fetches a document.
     *
     * @param address path (relative ones start at {@code baseFolder}), or address that begins with {@code https:},
     *     {@code file:} or {@code classpath:}
     * @param baseFolder where relative paths begin
     * @param known what is known of it; only HTTP servers are asked conditionally, and only for an address without a
     *     query, because {@link #origin} does not tell queries apart
     * @return the document, or that it is still the known one
     * @throws CodegenException with one diagnostic if there is none, or it can not be had within the limits
     */
    public Fetched fetch(String address, Path baseFolder, Validators known) {
        if (isHttp(address)) {
            Address at = Address.of(address);
            Faults faults = new Faults(at.name(), options.limits());
            Validators usable = at.hasQuery() ? Validators.NONE : known;
            return Watched.within(
                    options.limits().total(),
                    faults,
                    cutOff -> new HttpFetch(options, trust, faults, cutOff, now(), allowed).fetch(at, usable));
        }
        LocalSource.Content content =
                new LocalSource(SpecSource.contextClassLoader(), options.limits()).read(address, baseFolder);
        return new Fetched.Document(
                content.spec(),
                content.sha256(),
                Validators.NONE,
                content.modified()
                        .map(each -> each.truncatedTo(ChronoUnit.SECONDS))
                        .orElseGet(this::now));
    }

    /**
     * {@return an address as it may be shown and recorded: without user information, query and fragment} Paths stay as given.
     *
     * @param address path or address
     * @throws CodegenException if it is an HTTP address that is not read
     */
    public static String origin(String address) {
        return isHttp(address) ? Address.of(address).name() : address;
    }

    /**
     * An address as messages may show it, also one that is not read: like {@link #origin}, but never an error.
     *
     * @param address path or address
     * @return the address without what can be secret; paths as they are
     */
    public static String shown(String address) {
        return isHttp(address) ? Address.withoutSecrets(address) : address;
    }

    /**
     * Whether an address is read over HTTP, protected or not.
     *
     * @param address path or address
     * @return whether it begins so
     */
    public static boolean isHttp(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        return start.startsWith("https:") || start.startsWith("http:");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
