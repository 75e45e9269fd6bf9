package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the tests of fetching share. */
final class Fetching {

    static final Instant NOW = Instant.parse("2026-08-01T10:00:00Z");
    static final FetchOptions.Limits QUICK =
            new FetchOptions.Limits(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(20), 64 * 1024);
    private static final Set<String> SHARED = Set.of("OkHttp TaskRunner", "Okio Watchdog");
    private static final Clock CLOCK = Clock.fixed(NOW.plusMillis(123), ZoneOffset.UTC);

    private Fetching() {}

    static Fetcher with(FetchOptions options) {
        return new Fetcher(options, CLOCK, Trust::ofJvm);
    }

    static Fetcher with(FetchOptions options, Trust trust) {
        return new Fetcher(options, CLOCK, () -> trust);
    }

    static FetchOptions options(FetchOptions.Limits limits) {
        return new FetchOptions(limits, Optional.empty(), List.of());
    }

    static FetchOptions options(Credentials credentials) {
        return new FetchOptions(QUICK, Optional.of(credentials), List.of());
    }

    static Fetched.Document document(Fetcher fetcher, String address) {
        return (Fetched.Document) fetcher.fetch(address, Path.of("."), Validators.NONE);
    }

    static Diagnostic fault(String address) {
        return fault(with(options(QUICK)), address);
    }

    /** The one diagnostic of a fetch that must fail, with everything that must hold for each. */
    static Diagnostic fault(Fetcher fetcher, String address) {
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        CodegenException failure = catchThrowableOfType(
                CodegenException.class, () -> fetcher.fetch(address, Path.of("."), Validators.NONE));
        assertThat(failure).as("the fetch of " + address).isNotNull();
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("s3cret").doesNotContain("czNjcmV0");
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(each -> each.startsWith("clickpipes-codegen fetches"));
        assertThatOnlySharedThreadsStay(others);
        assertThat(failure.diagnostics()).hasSize(1);
        assertThat(failure.diagnostics().get(0).remedy()).isNotBlank();
        return failure.diagnostics().get(0);
    }

    /** What OkHttp shares among all calls ends after an idle minute, and holds no JVM. */
    private static void assertThatOnlySharedThreadsStay(Set<Thread> others) {
        // A thread carries the name of its work until a moment after that is done; on a busy machine, a long one.
        long patience = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (newThreads(others).anyMatch(each -> !SHARED.contains(each.getName())) && System.nanoTime() < patience) {
            Thread.onSpinWait();
        }
        assertThat(newThreads(others))
                .allMatch(Thread::isDaemon)
                .extracting(Thread::getName)
                .isSubsetOf(SHARED);
    }

    /** Those of OkHttp that the fetch has left, as opposed to those of other tests. */
    private static Stream<Thread> newThreads(Set<Thread> others) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(each -> each.getName().startsWith("Ok"))
                .filter(each -> !others.contains(each));
    }
}
