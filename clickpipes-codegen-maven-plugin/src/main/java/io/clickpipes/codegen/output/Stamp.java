package io.clickpipes.codegen.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Tells by few characters whether a file is what it was. Guards against change, not against somebody who wants to go
 * unnoticed: it is length and CRC-32, which the JVM has ready before any code is compiled; SHA-256 over the sources of a
 * large document costs a cold JVM longer than all else that an up-to-date build does.
 */
public final class Stamp {

    /** Stands for what is no file. */
    public static final String ABSENT = "absent";

    private Stamp() {}

    /**
     * {@return the stamp of some bytes}
     *
     * @param bytes what a file holds
     */
    public static String of(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return bytes.length + "-" + Long.toHexString(sum.getValue());
    }

    /**
     * The stamp of a file's bytes.
     *
     * @param file the file; it need not be there
     * @return {@link #ABSENT} if there is none, or it can not be read
     */
    public static String of(Path file) {
        try {
            return Files.isRegularFile(file) ? of(Files.readAllBytes(file)) : ABSENT;
        } catch (IOException e) {
            return ABSENT;
        }
    }

    /**
     * The stamp of a part of the class path, without reading it: length and time of a jar, and of all files of a folder.
     *
     * @param place a jar or a folder
     * @return {@link #ABSENT} if there is nothing
     */
    public static String ofClasses(Path place) {
        List<String> found = new ArrayList<>();
        try {
            collect(place, "", found);
        } catch (IOException e) {
            return ABSENT;
        }
        if (found.size() == 1) {
            return found.get(0);
        }
        found.sort(null);
        return of(String.join("\n", found).getBytes(StandardCharsets.UTF_8));
    }

    private static void collect(Path place, String name, List<String> found) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(place, BasicFileAttributes.class);
        if (!attributes.isDirectory()) {
            found.add(name + attributes.size() + "@"
                    + attributes.lastModifiedTime().toMillis());
            return;
        }
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(place)) {
            for (Path each : inside) {
                collect(each, name + "/" + each.getFileName() + " ", found);
            }
        }
    }
}
