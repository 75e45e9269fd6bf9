package io.clickpipes.codegen.extension;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds extensions by the service loader. */
public final class ExtensionLoader {

    /** More broken entries than this are one broken jar. */
    private static final int MOST_FAILURES = 20;

    private ExtensionLoader() {}

    /**
     * All extensions on the class path of the engine, and on that of the thread where it is another one,
     * in the order of their names. What can not be loaded is reported.
     *
     * @param diagnostics gets what is wrong
     * @return the extensions, without those that failed
     */
    public static List<CodegenExtension> load(Diagnostics diagnostics) {
        Map<String, CodegenExtension> byName = new TreeMap<>();
        for (ClassLoader loader : loaders()) {
            for (CodegenExtension extension : from(loader, diagnostics)) {
                CodegenExtension other =
                        named(extension, diagnostics) ? byName.putIfAbsent(extension.name(), extension) : extension;
                if (other != null && other.getClass() != extension.getClass()) {
                    diagnostics.report(
                            "extension",
                            "#",
                            "Two extensions are called \"" + extension.name() + "\": "
                                    + other.getClass().getName() + " and "
                                    + extension.getClass().getName() + ".",
                            "Take one of them off the class path.");
                }
            }
        }
        return List.copyOf(byName.values());
    }

    private static boolean named(CodegenExtension extension, Diagnostics diagnostics) {
        String problem = "has no name";
        try {
            String name = extension.name();
            if (name != null && !name.isBlank()) {
                return true;
            }
        } catch (RuntimeException | LinkageError e) {
            problem = "failed to tell its name: " + e;
        }
        diagnostics.report(
                "extension",
                "#",
                "The extension " + extension.getClass().getName() + " " + problem + ".",
                "Give it a name() that the configFile can use.");
        return false;
    }

    private static List<CodegenExtension> from(ClassLoader loader, Diagnostics diagnostics) {
        List<CodegenExtension> found = new ArrayList<>();
        Iterator<CodegenExtension> services =
                ServiceLoader.load(CodegenExtension.class, loader).iterator();
        for (int failures = 0; failures < MOST_FAILURES; ) {
            try {
                if (!services.hasNext()) {
                    return found;
                }
                found.add(services.next());
            } catch (ServiceConfigurationError | LinkageError e) {
                failures++;
                Throwable cause = e.getCause() == null ? e : e.getCause();
                diagnostics.failed(
                        "extension",
                        "#",
                        "An extension on the class path can not be loaded: " + e.getMessage()
                                + (cause == e ? "" : " (" + cause + ")") + ".",
                        "Correct its jar: a service file that names a public class with a public constructor"
                                + " without parameters, compiled for this version of the plugin.",
                        e);
            }
        }
        return found;
    }

    /** Where a host has loaded the engine twice, the thread's copy of the interface is not ours. */
    private static Collection<ClassLoader> loaders() {
        Set<ClassLoader> loaders = new LinkedHashSet<>();
        loaders.add(CodegenExtension.class.getClassLoader());
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        if (ofThread != null && isOurs(ofThread)) {
            loaders.add(ofThread);
        }
        return loaders;
    }

    private static boolean isOurs(ClassLoader loader) {
        @Nullable Class<?> seen;
        try {
            seen = Class.forName(CodegenExtension.class.getName(), false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
        return seen == CodegenExtension.class;
    }
}
