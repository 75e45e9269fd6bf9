package io.clickpipes.codegen.usage;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import io.clickpipes.codegen.testing.Repository;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandWrittenUsesTest {

    private static final Path FIXTURE = Repository.module("src/test/resources/usage");
    private static final List<GeneratedFile> CLIENT =
            Generation.of(FIXTURE.resolve("harbour.yaml"), Generation.options("harbour"));
    private static final String MARK = "// use: ";

    private static final List<JavaMember> MEMBERS = Stream.of(
                    "harbour.model.Ship state",
                    "harbour.model.Ship toString",
                    "harbour.model.Ship.Builder name",
                    "harbour.model.Ship.Builder cargo",
                    "harbour.model.ShipState DOCKED",
                    "harbour.model.ShipState LOST",
                    "harbour.model.ShipState.Known LOST",
                    "harbour.model.Cargo tons",
                    "harbour.model.Oil ",
                    "harbour.api.ShipsApi getShip")
            .map(HandWrittenUsesTest::member)
            .toList();

    private static JavaMember member(String typeAndName) {
        String type = typeAndName.substring(0, typeAndName.indexOf(' '));
        String name = typeAndName.substring(typeAndName.indexOf(' ') + 1);
        String shown = type.replaceFirst("^([a-z]+\\.)+", "");
        return new JavaMember(type, name, name.isEmpty() ? shown : shown + "." + name);
    }

    @Test
    void findsExactlyTheLinesThatUseAMember() throws IOException {
        Uses uses = find(List.of(FIXTURE.resolve("main"), FIXTURE.resolve("more")), Compilation.classPath());

        assertThat(uses.searched()).isTrue();
        assertThat(shown(uses)).isEqualTo(marked("main/harbour/Office.java", "more/harbour/Quay.java"));
    }

    @Test
    void findsTheSameWithoutAnyLibrary() throws IOException {
        Uses uses = find(List.of(FIXTURE.resolve("main"), FIXTURE.resolve("more")), List.of());

        assertThat(shown(uses)).isEqualTo(marked("main/harbour/Office.java", "more/harbour/Quay.java"));
    }

    @Test
    void findsWhatItCanInAFileThatDoesNotCompile() throws IOException {
        Uses uses = find(List.of(FIXTURE.resolve("broken")), List.of());

        assertThat(uses.searched()).isTrue();
        assertThat(shown(uses)).isEqualTo(marked("broken/Half.java"));
    }

    @Test
    void saysWhatTheLineSays() {
        Uses uses = find(List.of(FIXTURE.resolve("broken")), List.of());

        assertThat(uses.lines().get(member("harbour.model.Ship state")))
                .containsExactly(new SourceLine("broken/Half.java", 7, "return ship.state(); // use: Ship.state"));
    }

    @Test
    void findsNothingOfWhatTheOlderClientDoesNotHave() {
        JavaMember added = member("harbour.model.Ship name2");
        JavaMember type = member("harbour.model.Office ");
        Uses uses =
                HandWrittenUses.find(code(List.of(FIXTURE.resolve("main")), List.of()), CLIENT, List.of(added, type));

        assertThat(uses.searched()).isTrue();
        assertThat(uses.lines()).isEmpty();
    }

    @Test
    void passesOverWhatIsNotThere(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("notes.txt"), "ship.state()");
        List<Path> roots = List.of(folder.resolve("missing"), text, folder);
        Path junk = Files.writeString(folder.resolve("junk.jar"), "not a jar");
        Files.writeString(folder.resolve("Other.java"), "class Other {}");

        Uses uses = HandWrittenUses.find(code(roots, List.of(folder.resolve("missing.jar"), junk)), CLIENT, MEMBERS);

        assertThat(uses).isEqualTo(new Uses(Map.of(), Optional.empty()));
    }

    @Test
    void doesNotTakeTheAbsenceOfCodeForGoodNews(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/empty"));
        Files.writeString(folder.resolve("src/empty/notes.txt"), "ship.state()");
        List<Path> roots = List.of(folder.resolve("src/typo"), folder.resolve("src/empty"), folder);

        assertThat(HandWrittenUses.find(new HandWritten(folder, roots, List.of()), CLIENT, MEMBERS))
                .isEqualTo(new Uses(
                        Map.of(),
                        Optional.of("Hand-written code was not searched: there is no Java code in src/typo, src/empty,"
                                + " ..")));
        assertThat(HandWrittenUses.find(new HandWritten(folder, List.of(), List.of()), CLIENT, MEMBERS))
                .isEqualTo(new Uses(
                        Map.of(),
                        Optional.of("Hand-written code was not searched: nothing says in which folders it is.")));
    }

    @Test
    void readsWhatIsNotUtf8AndKeepsTheFileAsItWas(@TempDir Path folder) throws IOException {
        byte[] latin =
                "import harbour.model.Ship;\nclass L {\n// \u00e9\r\n  Object a(Ship s) { return s.state(); } // \u00e9\n}"
                        .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("L.java"), latin);

        Uses uses = HandWrittenUses.find(new HandWritten(folder, List.of(folder), List.of()), CLIENT, MEMBERS);

        assertThat(uses.lines().get(member("harbour.model.Ship state")))
                .containsExactly(new SourceLine("L.java", 4, "Object a(Ship s) { return s.state(); } // \u00e9"));
        assertThat(file).hasBinaryContent(latin);
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(file);
        }
    }

    @Test
    void survivesABrokenJarAndOddFiles(@TempDir Path folder) throws IOException {
        Path junk = Files.writeString(folder.resolve("junk.jar"), "not a jar");
        Files.write(folder.resolve("Binary.java"), new byte[] {0, (byte) 0xff, 26, '"', '\\', 'u'});
        Files.writeString(folder.resolve("Empty.java"), "");
        Files.writeString(folder.resolve("Twice.java"), "class Twice {} class Twice { harbour.model.Ship a; }");
        Files.createSymbolicLink(folder.resolve("loop"), folder);
        Files.writeString(
                folder.resolve("Fine.java"), "class Fine { Object a(harbour.model.Ship s) { return s.state(); } }");

        Uses uses = HandWrittenUses.find(new HandWritten(folder, List.of(folder), List.of(junk)), CLIENT, MEMBERS);

        assertThat(uses.lines().get(member("harbour.model.Ship state")))
                .extracting(SourceLine::file)
                .containsExactly("Fine.java");
    }

    @Test
    void saysSoIfTheCompilerGivesUp(@TempDir Path folder) throws IOException {
        String depth = "(".repeat(300_000);
        Files.writeString(folder.resolve("Deep.java"), "class Deep { int state = " + depth + "1; }");

        Uses uses = HandWrittenUses.find(new HandWritten(folder, List.of(folder), List.of()), CLIENT, MEMBERS);

        assertThat(uses.searched()).isFalse();
        assertThat(uses.lines()).isEmpty();
        assertThat(uses.obstacle()).contains("Hand-written code was not searched: the compiler gave up on it.");
    }

    @Test
    void takesNoGeneratedFileForHandWritten(@TempDir Path folder) throws IOException {
        for (GeneratedFile file : CLIENT) {
            Path path = folder.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }

        assertThat(find(List.of(folder), List.of()).lines()).isEmpty();
    }

    private static Uses find(List<Path> roots, List<Path> classPath) {
        return HandWrittenUses.find(code(roots, classPath), CLIENT, MEMBERS);
    }

    private static HandWritten code(List<Path> roots, List<Path> classPath) {
        return new HandWritten(FIXTURE, roots, classPath);
    }

    private static Map<String, List<String>> shown(Uses uses) {
        Map<String, List<String>> shown = new TreeMap<>();
        uses.lines()
                .forEach((member, lines) -> shown.put(
                        member.display(),
                        lines.stream()
                                .map(line -> line.file() + ":" + line.line())
                                .toList()));
        return shown;
    }

    private static Map<String, List<String>> marked(String... files) throws IOException {
        Map<String, List<String>> marked = new TreeMap<>();
        for (String file : files) {
            List<String> lines = Files.readAllLines(FIXTURE.resolve(file));
            for (int i = 0; i < lines.size(); i++) {
                int mark = lines.get(i).indexOf(MARK);
                if (mark >= 0) {
                    for (String name :
                            lines.get(i).substring(mark + MARK.length()).split(", ", -1)) {
                        marked.computeIfAbsent(name, any -> new ArrayList<>()).add(file + ":" + (i + 1));
                    }
                }
            }
        }
        return marked;
    }
}
