package io.clickpipes.codegen.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.document.Filter;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.RawServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Pulls of a document that is there already, from a server that knows its state, one after the other and at once. */
@Timeout(60)
class RepeatedPullTest {

    private static final String LAKES = Place.fixture("lakes.yaml");

    @TempDir
    private Path folder;

    private Place place;
    private RawServer server;
    private LoadedSpec words;

    @BeforeEach
    void pullOnce() {
        place = new Place(folder);
        server = new RawServer((request, exchange) -> exchange.write(
                request.contains("If-None-Match: \"one\"\r\n")
                        ? "HTTP/1.1 304 Not Modified\r\nETag: \"one\"\r\n\r\n"
                        : "HTTP/1.1 200 OK\r\nETag: \"one\"\r\nContent-Length: " + LAKES.length() + "\r\n\r\n"
                                + LAKES));
        words = place.overlay("words.yaml", Place.fixture("words.yaml"));
        place.pulled(server.address(), Place.steps(words));
        place.age();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void writesNothingWhereTheSameComes() {
        Map<String, String> before = place.contents();
        // A snapshot never asks on conditions, so the whole document comes.
        Pull.Pulled first = (Pull.Pulled) pull("1.0-SNAPSHOT", Place.steps(words));
        assertThat(first.written()).isFalse();
        assertThat(place.contents().get("spec/openapi.yaml")).isEqualTo(before.get("spec/openapi.yaml"));
        place.age();
        before = place.contents();

        Pull.Pulled second = (Pull.Pulled) pull("1.0-SNAPSHOT", Place.steps(words));

        assertThat(second.written()).isFalse();
        assertThat(place.contents()).isEqualTo(before);
        assertThat(place.lock().date()).isEqualTo(Place.LONG_AGO);
        assertThat(server.requests()).hasSize(3).noneMatch(each -> each.contains("If-None-Match"));
    }

    @Test
    void hearsFromTheServerThatNothingChanged() {
        Map<String, String> before = place.contents();

        assertThat(pull("1.0", Place.steps(words))).isInstanceOf(Pull.NotModified.class);

        assertThat(server.requests()).hasSize(2).last().asString().contains("If-None-Match: \"one\"");
        assertThat(place.contents()).isEqualTo(before);
    }

    @Test
    void asksForTheWholeDocumentOnceAnOverlayChanged() {
        LoadedSpec changed =
                place.overlay("words.yaml", Place.fixture("words.yaml").replace("ours", "mine"));

        wholeAgain("1.0", Place.steps(changed), true);
        assertThat(place.text()).contains("A boat in words of mine.");
        assertThat(place.lock().date()).isAfter(Place.LONG_AGO);
    }

    @Test
    void asksForTheWholeDocumentOnceThereIsNoOverlay() {
        wholeAgain("1.0", Place.steps(), true);
    }

    @Test
    void asksForTheWholeDocumentOnceOtherOperationsAreWanted() {
        wholeAgain("1.0", new Steps(Filter.NONE, false, List.of(words), true), true);
    }

    @Test
    void asksForTheWholeDocumentOnceTheProseIsWanted() {
        wholeAgain("1.0", new Steps(Place.BOATS, true, List.of(words), true), true);
    }

    @Test
    void asksForTheWholeDocumentByAnotherVersionOfThePlugin() {
        wholeAgain("1.1", Place.steps(words), false);
        assertThat(place.lock().inputs().plugin()).isEqualTo("1.1");
    }

    @Test
    void asksForTheWholeDocumentOnceSomebodyEditedIt() {
        place.edit(place.document(), text -> text + "# mine\n");

        wholeAgain("1.0", Place.steps(words), true);
        assertThat(place.text()).doesNotContain("# mine");
    }

    @Test
    void asksForTheWholeDocumentUnderAnotherOrigin() {
        Pull.Request request = new Pull.Request(
                server.address(),
                Optional.of("https://elsewhere.example.com/v1"),
                folder,
                place.document(),
                Place.steps(words));

        assertThat(Place.pull("1.0").run(request)).isInstanceOf(Pull.Pulled.class);
        assertThat(place.lock().inputs().origin()).isEqualTo("https://elsewhere.example.com/v1");
    }

    /** Two builds want different documents in one place: whoever comes last wins, and the lock is that one's. */
    @Test
    void pullsAtOnceLeaveADocumentThatFitsItsLock() throws Exception {
        place.put("a.yaml", LAKES.replace("sails:", "masts:"));
        place.put("b.yaml", LAKES.replace("sails:", "oars:"));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Boolean>> work = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String from = i % 2 == 0 ? "a.yaml" : "b.yaml";
            work.add(() -> {
                boolean always = true;
                for (int j = 0; j < 6; j++) {
                    always &= place.pulled(from, Place.steps(words)).files() > 10;
                }
                return always;
            });
        }
        List<Future<Boolean>> results = threads.invokeAll(work);
        threads.shutdown();

        for (Future<Boolean> each : results) {
            assertThat(each.get()).isTrue();
        }
        assertThat(place.lock().fits(place.text())).isTrue();
        assertThat(place.text()).containsAnyOf("masts:", "oars:");
        assertThat(place.lock().inputs().origin()).isEqualTo(place.text().contains("masts:") ? "a.yaml" : "b.yaml");
        assertThat(place.document().getParent().toFile().list()).containsExactlyInAnyOrder("openapi.yaml", "spec.lock");
    }

    private void wholeAgain(String plugin, Steps steps, boolean written) {
        Pull.Pulled pulled = (Pull.Pulled) pull(plugin, steps);

        assertThat(pulled.written()).isEqualTo(written);
        assertThat(server.requests()).hasSize(2).noneMatch(each -> each.contains("If-None-Match"));
        assertThat(place.lock().fits(place.text())).isTrue();
    }

    private Pull.Outcome pull(String plugin, Steps steps) {
        return Place.pull(plugin).run(place.request(server.address(), steps));
    }
}
