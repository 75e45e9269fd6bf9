package io.clickpipes.codegen.usage;

import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.output.GeneratedFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * Which hand-written lines use given members of the generated client: the lines to look at when a
 * document changes.
 *
 * <p>The compiler of the running JDK reads both and says what each name means, so the answer does not
 * depend on how a line is written: through {@code var}, a chain of calls, a method reference, a static
 * import, a label of a {@code switch}. What it can not tell, because a library is missing or a file
 * does not compile, is left out rather than guessed. No processor runs, and nothing is written.
 */
public final class HandWrittenUses {

    private static final String NO_COMPILER =
            "Hand-written code was not searched: this Java has no compiler; run Maven with a JDK.";

    private static final String GAVE_UP = "Hand-written code was not searched: the compiler gave up on it.";

    private HandWrittenUses() {}

    /**
     * Searches. Never fails: {@link Uses#obstacle()} says so if it could not be done.
     *
     * @param code what to search; a file that is one of {@code generated} is passed over, other
     *     generated code is the caller's to keep out
     * @param generated the client that the code was written against, which is the older one
     * @param members what to look for; one without a name stands for the mention of its type
     * @return the lines that use them
     */
    public static Uses find(HandWritten code, List<GeneratedFile> generated, Collection<JavaMember> members) {
        if (members.isEmpty()) {
            return Uses.found(Map.of());
        }
        SourceFolders folders = new SourceFolders(
                code.base(), generated.stream().map(GeneratedFile::path).collect(Collectors.toSet()));
        for (Path root : code.roots()) {
            if (!folders.read(root)) {
                return Uses.notSearched("Hand-written code was not searched: it has more than "
                        + (SourceFolders.MOST_BYTES >> 20) + " MB.");
            }
        }
        if (folders.isEmpty()) {
            return Uses.notSearched(
                    code.roots().isEmpty()
                            ? "Hand-written code was not searched: nothing says in which folders it is."
                            : "Hand-written code was not searched: there is no Java code in "
                                    + folders.names(code.roots()) + ".");
        }
        Collection<MemorySource> written = folders.sources().values();
        if (written.stream().noneMatch(mentions(members))) {
            return Uses.found(Map.of());
        }
        List<MemorySource> all = new ArrayList<>();
        generated.stream()
                .filter(file -> file.path().endsWith(".java"))
                .map(MemorySource::generated)
                .forEach(all::add);
        all.addAll(written);
        return search(all, code.classPath(), members);
    }

    /** A use has the name of the member in its text, or that of the type: a quick look saves most searches. */
    private static Predicate<MemorySource> mentions(Collection<JavaMember> members) {
        Set<String> words = members.stream()
                .map(member -> member.name().isEmpty() ? simpleName(member.type()) : member.name())
                .collect(Collectors.toCollection(HashSet::new));
        return source -> words.stream().anyMatch(source.text()::contains);
    }

    private static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static Uses search(List<MemorySource> sources, List<Path> classPath, Collection<JavaMember> members) {
        try {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            return compiler == null
                    ? Uses.notSearched(NO_COMPILER)
                    : Uses.found(Attribution.search(compiler, sources, classPath, members));
        } catch (NoClassDefFoundError e) {
            return Uses.notSearched(NO_COMPILER);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return Uses.notSearched(GAVE_UP);
        }
    }
}
