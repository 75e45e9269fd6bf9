package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.output.Stamp;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.SortedMap;

/** The jars of the plugin, with what a project adds to them: extensions, documents. Others may make other code. */
final class ClassPath {

    private ClassPath() {}

    /** Adds a line for each jar or folder. Maven's class realms are class loaders that tell what they read. */
    static void addTo(SortedMap<String, String> settings, ClassLoader loader) {
        if (loader instanceof URLClassLoader realm) {
            for (URL each : realm.getURLs()) {
                settings.put("class path " + each, stamp(each));
            }
        }
    }

    private static String stamp(URL place) {
        try {
            return Stamp.ofClasses(Path.of(place.toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Stamp.ABSENT;
        }
    }
}
