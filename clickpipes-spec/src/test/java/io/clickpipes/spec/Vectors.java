package io.clickpipes.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Request bodies to try things with, and what is expected of each (section 10 of the wire facts). Other modules use
 * them through the {@code test-jar} of this one; that is why nothing here needs more than the JDK.
 *
 * <p>All names, addresses and secrets in them are made up.
 */
public final class Vectors {

    private static final String INDEX = "/vectors/index.tsv";

    private Vectors() {}

    /**
     * One request body.
     *
     * @param id stable name, such as {@code KAF-X1}
     * @param valid whether the service is expected to take it
     * @param schema the component schema that it is written for
     * @param refusedBySchema whether the document alone refuses it, once unknown properties are closed
     * @param refusedByRule whether a rule of the catalogue refuses it
     * @param rule the id of that rule or of the one behind the schema's refusal; empty if there is none
     * @param shows what it is about, in a few words
     * @param body the JSON text
     */
    public record Vector(
            String id,
            boolean valid,
            String schema,
            boolean refusedBySchema,
            boolean refusedByRule,
            String rule,
            String shows,
            String body) {

        /** The id and what it shows, without the body, which holds secrets. */
        @Override
        public String toString() {
            return id + " (" + shows + ")";
        }
    }

    /**
     * A request body of the docs page, word for word.
     *
     * @param name what it creates, such as {@code azure-blob}
     * @param body the JSON text
     */
    public record PageBody(String name, String body) {

        /** The name without the body. */
        @Override
        public String toString() {
            return name;
        }
    }

    /** All vectors, in the order of the index. */
    public static List<Vector> all() {
        return read(INDEX).lines().skip(1).map(Vectors::vector).toList();
    }

    /** The nine create bodies of the docs page, in its order; all are for {@code ClickPipePostRequest}. */
    public static List<PageBody> page() {
        return List.of("kafka", "kinesis", "s3", "gcs", "azure-blob", "postgres", "mysql", "mongodb", "bigquery")
                .stream()
                .map(name -> new PageBody(name, read("/page/" + name + ".json")))
                .toList();
    }

    private static Vector vector(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 6) {
            throw new IllegalStateException(INDEX + " has a line without six cells: " + line);
        }
        String caughtBy = cells[3];
        return new Vector(
                cells[0],
                cells[1].equals("valid"),
                cells[2],
                caughtBy.startsWith("schema"),
                caughtBy.endsWith("rule"),
                cells[4].equals("-") ? "" : cells[4],
                cells[5],
                read("/vectors/" + cells[1] + "/" + cells[0] + ".json"));
    }

    private static String read(String resource) {
        try (InputStream stream = Vectors.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The class path lacks " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Can not read " + resource, e);
        }
    }
}
