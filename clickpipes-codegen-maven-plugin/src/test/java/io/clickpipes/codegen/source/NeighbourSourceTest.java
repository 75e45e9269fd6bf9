package io.clickpipes.codegen.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.source.Neighbours.Found;
import io.clickpipes.codegen.source.Neighbours.Lookup;
import io.clickpipes.codegen.source.Neighbours.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class NeighbourSourceTest {

    @TempDir
    private Path folder;

    private Path project;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("project/spec"))
                .getParent()
                .toRealPath();
        Files.writeString(project.resolve("spec/api.yaml"), "openapi: 3.1.0");
        Files.writeString(project.resolve("spec/pet.yaml"), "type: object");
        Files.writeString(project.resolve("root.yaml"), "type: string");
        Files.writeString(folder.resolve("secret.yaml"), "password: 1");
    }

    private NeighbourSource neighbours(ReferencePolicy policy) {
        return new NeighbourSource("spec/api.yaml", project, "spec/api.yaml", policy);
    }

    private NeighbourSource neighbours() {
        return neighbours(ReferencePolicy.NEIGHBOURS);
    }

    private static Neighbour found(NeighbourSource source, String reference) {
        return found(source, source.root(), reference);
    }

    private static Neighbour found(NeighbourSource source, Neighbour from, String reference) {
        Lookup lookup = source.find(from, reference);
        assertThat(lookup).isInstanceOf(Found.class);
        return ((Found) lookup).file();
    }

    private static Refused refused(NeighbourSource source, String reference) {
        Lookup lookup = source.find(source.root(), reference);
        assertThat(lookup).as(reference).isInstanceOf(Refused.class);
        return (Refused) lookup;
    }

    @Test
    void readsAFileOfTheSameFolder() {
        NeighbourSource source = neighbours();

        assertThat(source.load(found(source, "./pet.yaml"))).isEqualTo(new LoadedSpec("spec/pet.yaml", "type: object"));
        assertThat(found(source, "../spec//pet.yaml")).isEqualTo(found(source, "pet.yaml"));
        assertThat(found(source, "api.yaml").id()).isEqualTo(source.root().id());
    }

    @Test
    void resolvesAgainstTheFileThatRefers() throws IOException {
        Files.createDirectories(project.resolve("spec/deep"));
        Files.writeString(project.resolve("spec/deep/a b.yaml"), "type: object");
        NeighbourSource source = neighbours();
        Neighbour deep = found(source, "deep/a%20b.yaml");

        assertThat(deep.name()).isEqualTo("spec/deep/a b.yaml");
        assertThat(found(source, deep, "../pet.yaml").name()).isEqualTo("spec/pet.yaml");
        assertThat(found(source, "deep\\a b.yaml")).isEqualTo(deep);
    }

    @Test
    void readsFoldersOfTheBuildAndThoseThatAreAllowed() throws IOException {
        Files.createDirectories(folder.resolve("shared"));
        Files.writeString(folder.resolve("shared/x.yaml"), "type: object");

        assertThat(refused(neighbours(), "../root.yaml").id()).isEqualTo("reference-outside");
        assertThat(found(neighbours(ReferencePolicy.of(List.of(project), List.of(), project)), "../root.yaml")
                        .name())
                .isEqualTo("root.yaml");
        ReferencePolicy shared = ReferencePolicy.of(List.of(), List.of("../shared/"), project);
        assertThat(found(neighbours(shared), "../../shared/x.yaml").name()).endsWith("shared/x.yaml");
        assertThat(refused(neighbours(shared), "../../secret.yaml").remedy()).contains("configFile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "FILE:pet.yaml",
                "/etc/passwd",
                "\\\\server\\share\\x.yaml",
                "//server/x.yaml",
                "C:\\secrets\\x.yaml",
                "classpath:documents/zoo.yaml",
                "jar:file:/x.jar!/a.yaml",
                "urn:pets",
                "data:application/json,{}",
                "../../secret.yaml",
                "%2e%2e/%2e%2e/secret.yaml",
                "..%2f..%2fsecret.yaml",
                "spec/../../../secret.yaml",
                "pet.yaml\0.txt",
                "http://127.0.0.1:1/x.yaml",
                "https://example.com/x.yaml",
                "https://user:pw@example.com/x.yaml",
                "HTTPS:example.com",
                " http://127.0.0.1:1/x.yaml",
                "%68ttp://127.0.0.1:1/x.yaml",
                "\tfile:/etc/passwd"
            })
    void refusesWhatIsNotBesideTheDocument(String reference) {
        Refused refused = refused(neighbours(), reference);

        assertThat(refused.id()).startsWith("reference-");
        assertThat(refused.message()).endsWith(".").doesNotContain("pw@");
        assertThat(refused.remedy()).endsWith(".");
    }

    @Test
    void refusesALinkThatLeadsOut() throws IOException {
        Files.createSymbolicLink(project.resolve("spec/link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(project.resolve("spec/up"), folder);

        assertThat(refused(neighbours(), "link.yaml").id()).isEqualTo("reference-outside");
        assertThat(refused(neighbours(), "up/secret.yaml").id()).isEqualTo("reference-outside");
    }

    @Test
    void doesNotTellWhetherThereIsAFileWhereItMustNotRead() throws IOException {
        Files.createSymbolicLink(project.resolve("spec/link.yaml"), folder.resolve("secret.yaml"));
        Files.createSymbolicLink(project.resolve("spec/dead.yaml"), folder.resolve("nothing.yaml"));
        Files.createSymbolicLink(project.resolve("spec/gone"), folder.resolve("nowhere"));
        Files.createSymbolicLink(project.resolve("spec/self.yaml"), project.resolve("spec/self.yaml"));
        Refused there = refused(neighbours(), "link.yaml");

        for (String each : List.of("dead.yaml", "gone/x.yaml", "gone/../../../x", "self.yaml", "../../nothing.yaml")) {
            assertThat(refused(neighbours(), each)).as(each).isEqualTo(there);
        }
    }

    @Test
    void takesADocumentThatIsALinkForWhatItLeadsTo() throws IOException {
        Path links = Files.createDirectories(project.resolve("links"));
        Files.createSymbolicLink(links.resolve("api.yaml"), project.resolve("spec/api.yaml"));
        NeighbourSource source =
                new NeighbourSource("links/api.yaml", project, "links/api.yaml", ReferencePolicy.NEIGHBOURS);

        assertThat(found(source, "pet.yaml").name()).isEqualTo("spec/pet.yaml");
    }

    @Test
    void doesNotOpenAPipeOrAFolder() throws Exception {
        // Opening a pipe that nobody writes to would wait for ever.
        Process process =
                new ProcessBuilder("mkfifo", project.resolve("spec/pipe.yaml").toString()).start();
        assertThat(process.waitFor()).isZero();
        NeighbourSource source = neighbours();

        assertThat(failure(source, found(source, "pipe.yaml"))).contains("not a file");
        assertThat(failure(source, found(source, "../spec"))).contains("not a file");
    }

    private static String failure(NeighbourSource source, Neighbour file) {
        CodegenException failure = catchThrowableOfType(CodegenException.class, () -> source.load(file));
        assertThat(failure).isNotNull();
        return String.valueOf(failure.getMessage());
    }

    @Test
    void tellsAMissingFile() {
        NeighbourSource source = neighbours();

        assertThat(failure(source, found(source, "no.yaml"))).contains("[source-missing]");
    }

    @Test
    void limitsTheNumberOfFilesAndTheirSize() throws IOException {
        NeighbourSource source = neighbours();
        for (int i = 0; i < NeighbourSource.MAXIMUM_FILES; i++) {
            source.load(found(source, "pet.yaml"));
        }
        assertThat(failure(source, found(source, "pet.yaml"))).contains("more than 500 files");

        Files.writeString(project.resolve("spec/half.yaml"), "x".repeat(40 * 1024));
        NeighbourSource small = neighbours(ReferencePolicy.NEIGHBOURS.with(Fetching.options(Fetching.QUICK)));
        small.load(found(small, "half.yaml"));
        assertThat(failure(small, found(small, "half.yaml"))).contains("larger in all");
    }

    @Test
    void readsResourcesOfTheSameFolder() {
        NeighbourSource source = new NeighbourSource(
                "classpath:documents/cafe.yaml", project, "classpath:documents/cafe.yaml", ReferencePolicy.NEIGHBOURS);

        assertThat(source.load(found(source, "./zoo.yaml")).text()).startsWith("openapi: 3.1.0");
        for (String each : List.of("../lifecycle/lakes.yaml", "../../x.yaml", "/documents/zoo.yaml", "file:/x")) {
            refused(source, each);
        }
    }

    @Test
    void asksNobodyWithoutTheNetwork() {
        ReferencePolicy policy = ReferencePolicy.of(List.of(), List.of("https://example.com/"), project)
                .withoutNetwork();

        assertThat(refused(neighbours(policy), "https://example.com/a.yaml").id())
                .isEqualTo("source-offline");
        assertThat(refused(neighbours(policy), "https://example.org/a.yaml").id())
                .isEqualTo("reference-network");
        assertThat(found(neighbours(policy), "pet.yaml").name()).isEqualTo("spec/pet.yaml");
    }

    @Test
    void asksNoServerThatIsNotAllowed() throws IOException {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx")) {
            NeighbourSource web =
                    new NeighbourSource(server.address(), project, server.address(), ReferencePolicy.NEIGHBOURS);
            refused(web, "pet.yaml");
            refused(web, server.address());
            refused(neighbours(), server.address());
            ReferencePolicy other = ReferencePolicy.of(List.of(), List.of("https://example.com/pets/"), project);
            for (String each : List.of(
                    "https://example.com/pets/../x.yaml",
                    "https://example.com/pets/%2e%2e/x.yaml",
                    "https://example.com@evil.example/pets/",
                    "https://example.com.evil.example/pets/",
                    "http://example.com/pets/x.yaml",
                    server.address())) {
                refused(neighbours(other), each);
            }
            assertThat(found(neighbours(other), "https://EXAMPLE.com:443/pets/x.yaml?key=1")
                            .name())
                    .isEqualTo("https://example.com/pets/x.yaml");
            assertThat(server.requests()).isEmpty();
        }
    }

    @Test
    void fetchesWhatIsAllowedAndFollowsNoRedirectOutOfIt() throws Exception {
        Certificates certificates = new Certificates(folder);
        SSLContext context = certificates.server("good", "ip:127.0.0.1", "-1d");
        Trust trust = certificates.client();
        try (RawServer server = new RawServer(context.getServerSocketFactory(), (request, exchange) -> {
            exchange.write(
                    request.startsWith("GET /ok/a.yaml")
                            ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
                            : "HTTP/1.1 302 Found\r\nLocation: /ok-evil/b.yaml\r\nContent-Length: 0\r\n\r\n");
        })) {
            String start = "https://127.0.0.1:" + server.port() + "/ok";
            FetchOptions secret =
                    new FetchOptions(Fetching.QUICK, Optional.of(Credentials.bearer("s3cret")), List.of());
            ReferencePolicy policy =
                    ReferencePolicy.of(List.of(), List.of(start), project).with(secret);
            NeighbourSource source = new NeighbourSource(
                    "spec/api.yaml",
                    project,
                    "spec/api.yaml",
                    policy,
                    options -> new Fetcher(options, Clock.systemUTC(), () -> trust));
            Neighbour remote = found(source, start + "/a.yaml");

            assertThat(source.load(remote).text()).isEqualTo("{}");
            assertThat(found(source, remote, "c.yaml").name()).isEqualTo(start + "/c.yaml");
            assertThat(source.find(remote, "../x.yaml")).isInstanceOf(Refused.class);
            assertThat(failure(source, found(source, start + "/moved.yaml"))).contains("does not allow");
            assertThat(server.requests()).hasSize(2).noneMatch(each -> each.contains("s3cret"));

            NeighbourSource same = new NeighbourSource(
                    start + "/api.yaml",
                    project,
                    "api",
                    policy,
                    options -> new Fetcher(options, Clock.systemUTC(), () -> trust));
            same.load(found(same, "a.yaml"));
            assertThat(server.requests().get(2)).contains("Bearer s3cret");
        }
    }
}
