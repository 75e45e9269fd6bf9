package io.clickpipes.codegen.usage;

import java.nio.file.Path;
import java.util.List;

/**
 * The code that people wrote against the generated client.
 *
 * @param base folder that paths in the answer are relative to
 * @param roots folders of Java sources, as a compiler takes them; those that do not exist are passed over
 * @param classPath jars and folders of classes that the code needs; what is missing costs no more than
 *     the uses that can not be told without it
 */
public record HandWritten(Path base, List<Path> roots, List<Path> classPath) {

    /**
     * Keeps its own copies.
     *
     * @param base as above
     * @param roots as above
     * @param classPath as above
     */
    public HandWritten {
        roots = List.copyOf(roots);
        classPath = List.copyOf(classPath);
    }
}
