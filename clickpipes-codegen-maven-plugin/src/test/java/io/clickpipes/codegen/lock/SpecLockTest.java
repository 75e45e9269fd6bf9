package io.clickpipes.codegen.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.source.Checksum;
import io.clickpipes.codegen.source.LoadedSpec;
import io.clickpipes.codegen.source.Validators;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecLockTest {

    private static final String TEXT = "openapi: 3.1.0\ninfo: {}\n";
    private static final Validators KNOWN =
            new Validators(Optional.of("W/\"1-ä\\\""), Optional.of("Fri, 31 Jul 2026 10:00:00 GMT"));

    @Test
    void writesOneValueInALine() {
        assertThat(lock().write()).isEqualTo("""
                        # Written by the goal pull, together with the document it describes. Not to be edited by hand:
                        # generate refuses a document that does not fit. Changes of your own go into an overlay.
                        format: 1
                        document: "openapi.yaml"
                        upstream:
                          origin: "https://api.example.com/v1"
                          date: "2026-08-01T10:00:00Z"
                          etag: "W/\\"1-\\u00E4\\\\\\""
                          lastModified: "Fri, 31 Jul 2026 10:00:00 GMT"
                          sha256: "%s"
                        filter:
                          tags:
                            - "ClickPipes"
                          operations:
                            - "a: #b\\u2028"
                            - ""
                        keepProse: false
                        overlays:
                          - file: "overlay.yaml"
                            sha256: "%s"
                          - file: "more/true"
                            sha256: "%s"
                        plugin: "0.1.0"
                        sha256: "%s"
                        """.formatted(
                        Checksum.sha256("up"), Checksum.sha256("one"), Checksum.sha256("two"), Checksum.sha256(TEXT)));
    }

    @Test
    void readsWhatItWrote() {
        SpecLock small = new SpecLock(
                "a.json",
                Instant.EPOCH,
                Validators.NONE,
                Checksum.sha256(""),
                new SpecLock.Inputs("../a.json", List.of(), List.of(), List.of("/a/{b}"), List.of(), true, "1"),
                Checksum.sha256("x"));

        assertThat(read(lock().write())).isEqualTo(lock());
        assertThat(read(small.write())).isEqualTo(small);
        assertThat(read(small.write().replace("\n", "\r\n"))).isEqualTo(small);
    }

    @Test
    void acceptsTheDocumentThatWasPulled() {
        assertThat(lock().fits(TEXT)).isTrue();
        assertThatCode(() -> lock().verify(TEXT, new Diagnostics("openapi.yaml")))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesADocumentThatWasEdited() {
        assertThat(lock().fits(TEXT + "\n")).isFalse();
        assertThatThrownBy(() -> lock().verify(TEXT + "\n", new Diagnostics("src/openapi.yaml")))
                .hasMessageStartingWith("src/openapi.yaml: ")
                .hasMessageContainingAll(
                        "spec.lock", "overlay", "pull again", "allowLocalEdits=true", "[lock-mismatch]");
    }

    @Test
    void tellsWhatGitDidToTheLineEnds() {
        assertThatThrownBy(() -> lock().verify(TEXT.replace("\n", "\r\n"), new Diagnostics("openapi.yaml")))
                .hasMessageContainingAll("CRLF", "openapi.yaml text eol=lf", ".gitattributes", "[lock-line-ends]");
    }

    @Test
    void asksConditionallyOnlyWhereAFullPullWouldWriteTheSame() {
        SpecLock.Inputs same = lock().inputs();
        assertThat(lock().validatorsFor(same, TEXT)).isEqualTo(KNOWN);
        assertThat(lock().validatorsFor(same, TEXT + " ")).isEqualTo(Validators.NONE);
        assertThat(List.of(
                        inputs("https://other", same.overlays(), same.tags(), false, "0.1.0"),
                        inputs(same.origin(), same.overlays().subList(0, 1), same.tags(), false, "0.1.0"),
                        inputs(same.origin(), reversed(same.overlays()), same.tags(), false, "0.1.0"),
                        inputs(same.origin(), same.overlays(), List.of(), false, "0.1.0"),
                        inputs(same.origin(), same.overlays(), same.tags(), true, "0.1.0"),
                        inputs(same.origin(), same.overlays(), same.tags(), false, "0.1.1")))
                .allSatisfy(each -> assertThat(lock().validatorsFor(each, TEXT)).isEqualTo(Validators.NONE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "format: 1 | format: 0 | #/format",
                "format: 1 | format: \"1\" | #/format",
                "format: 1 | formt: 1 | #/format",
                "document: | dokument: | # ",
                "document: \"openapi.yaml\" | document: 7 | #/document",
                "upstream: | upstream: {}\\nfilter: | #",
                "date: \"2026 | date: \"soon | #/upstream/date",
                "keepProse: false | keepProse: 0 | #/keepProse",
                "- file: | - name: | #/overlays/0",
                "  tags:\\n | \\n | #",
                "tags: | colours: | #/filter",
                "- \"ClickPipes\" | - [] | #/filter/tags/0",
                "plugin: \"0.1.0\" | <<<<<<< HEAD | #",
                "plugin: \"0.1.0\"\\n | '' | #/plugin",
                "sha256: \"8 | sha256: \"X8 | #"
            })
    void refusesALockThatSomebodyBroke(String from, String to, String place) {
        String whole = lock().write();
        String broken = whole.replace(unescape(from), unescape(to));
        // Whatever the checksums begin with, at least one of them changes.
        String changed = broken.equals(whole) ? whole.replaceFirst("sha256: \"", "sha256: \"X") : broken;

        refuses(changed, "lock-broken", place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "[]", "7", "format: 1\n\tx", "{\"format\": 1,", "format: 1"})
    void refusesWhatIsNoLockAtAll(String text) {
        refuses(text, "lock-broken", "#");
    }

    @Test
    void refusesALockThatIsCutOffAnywhere() {
        String whole = lock().write();
        for (int length = 1; length < whole.length() - 2; length++) {
            refuses(whole.substring(0, length), "lock-broken", "#");
        }
    }

    @Test
    void tellsThatANewerVersionWroteIt() {
        refuses("format: 2\nunheard: of", "lock-newer", "#/format");
    }

    private static String unescape(String text) {
        return text.replace("\\n", "\n");
    }

    private static void refuses(String text, String id, String place) {
        assertThatThrownBy(() -> read(text))
                .asInstanceOf(type(CodegenException.class))
                .satisfies(e -> assertThat(e.diagnostics()).singleElement().satisfies(diagnostic -> {
                    assertThat(diagnostic.id()).isEqualTo(id);
                    assertThat(diagnostic.document()).isEqualTo("spec.lock");
                    assertThat(diagnostic.pointer()).startsWith(place.strip());
                    assertThat(diagnostic.remedy()).contains("pull again");
                }));
    }

    private static SpecLock read(String text) {
        return SpecLock.read(new LoadedSpec("spec.lock", text), new Diagnostics("spec.lock"));
    }

    private static List<SpecLock.OverlaySum> reversed(List<SpecLock.OverlaySum> overlays) {
        return List.of(overlays.get(1), overlays.get(0));
    }

    private static SpecLock.Inputs inputs(
            String origin, List<SpecLock.OverlaySum> overlays, List<String> tags, boolean keepProse, String plugin) {
        return new SpecLock.Inputs(origin, overlays, tags, List.of(), List.of("a: #b\u2028", ""), keepProse, plugin);
    }

    private static SpecLock lock() {
        List<SpecLock.OverlaySum> overlays = List.of(
                new SpecLock.OverlaySum("overlay.yaml", Checksum.sha256("one")),
                new SpecLock.OverlaySum("more/true", Checksum.sha256("two")));
        return new SpecLock(
                "openapi.yaml",
                Instant.parse("2026-08-01T10:00:00Z"),
                KNOWN,
                Checksum.sha256("up"),
                inputs("https://api.example.com/v1", overlays, List.of("ClickPipes"), false, "0.1.0"),
                Checksum.sha256(TEXT));
    }
}
