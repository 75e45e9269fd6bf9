package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who generates what in one build. Two executions may share a folder, and even files, but not two contents for one file:
 * each would overwrite the other's in every build.
 */
public final class Claims {

    private final Map<String, Map<String, String>> byOwner;

    /**
     * Claims that outlive a goal.
     *
     * @param byOwner stamps by path, by owner; kept by the caller for one build of one module
     */
    public Claims(Map<String, Map<String, String>> byOwner) {
        this.byOwner = byOwner;
    }

    /**
     * Claims files.
     *
     * @param owner who does
     * @param folder the output folder
     * @param stamps of the files, by their path in it
     * @throws CodegenException if another owner has claimed one of them with another content; names all
     */
    public void claim(String owner, Path folder, Map<String, String> stamps) {
        Map<String, String> mine = new TreeMap<>();
        stamps.forEach(
                (path, stamp) -> mine.put(folder.resolve(path).normalize().toString(), stamp));
        List<Diagnostic> clashes = new ArrayList<>();
        byOwner.forEach((other, theirs) -> {
            if (!other.equals(owner)) {
                mine.forEach((path, stamp) -> {
                    String taken = theirs.get(path);
                    if (taken != null && !taken.equals(stamp)) {
                        clashes.add(clash(path, owner, other));
                    }
                });
            }
        });
        if (!clashes.isEmpty()) {
            throw new CodegenException(clashes);
        }
        byOwner.put(owner, mine);
    }

    private static Diagnostic clash(String path, String owner, String other) {
        return new Diagnostic(
                "execution-clash",
                path,
                "#",
                "The executions \"" + other + "\" and \"" + owner + "\" both generate this file, and differently.",
                "Give them packages of their own (modelPackage, apiPackage), or folders (output).");
    }
}
