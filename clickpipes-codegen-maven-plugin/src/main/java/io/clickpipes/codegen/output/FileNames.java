package io.clickpipes.codegen.output;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Names of files that this machine can not write: in the locale "C", Java has ASCII for them, and nothing else. */
public final class FileNames {

    private FileNames() {}

    /**
     * Looks at all of them before the first is written.
     *
     * @param files what is to be written
     * @throws CodegenException if one has no name here
     */
    public static void check(List<GeneratedFile> files) {
        for (GeneratedFile file : files) {
            try {
                Path unused = Path.of(file.path());
            } catch (InvalidPathException e) {
                throw new CodegenException(
                        new Diagnostic(
                                "output-name",
                                file.path().replace('\0', '?'),
                                "#",
                                "A file can not have this name here, where names are written in "
                                        + System.getProperty("sun.jnu.encoding") + ".",
                                "Build with a locale that has UTF-8, such as LC_ALL=C.UTF-8, or choose another name in"
                                        + " the configFile."),
                        e);
            }
        }
    }
}
