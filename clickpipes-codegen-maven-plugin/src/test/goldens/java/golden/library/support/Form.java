package golden.library.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;

/** A body made of fields: a web form, or the parts of a multipart body. */
public abstract class Form {

    private final String mediaType;
    private final List<Field> fields;

    /**
     * What a builder collected.
     *
     * @param builder where every required field is set
     * @throws IllegalStateException naming all required fields that are missing
     */
    protected Form(Builder<?> builder) {
        this.mediaType = builder.mediaType;
        this.fields = List.copyOf(builder.fields);
        TreeSet<String> missing = new TreeSet<>(builder.required);
        missing.removeAll(builder.given);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("Required fields are not set: " + String.join(", ", missing) + ".");
        }
    }

    private record Field(String name, Object value, String how) {}

    /** The body that OkHttp sends. */
    RequestBody toRequestBody() {
        if (!mediaType.startsWith("multipart/")) {
            QueryParameters query = new QueryParameters();
            fields.forEach(field -> add(query, field));
            return RequestBody.create(query.toForm().getBytes(StandardCharsets.US_ASCII),
                    MediaType.get(mediaType));
        }
        MultipartBody.Builder body = new MultipartBody.Builder().setType(MediaType.get(mediaType));
        for (Field field : fields) {
            body.addPart(part(field));
        }
        if (fields.isEmpty()) {
            // OkHttp has no multipart body without a part.
            body.addPart(RequestBody.create(new byte[0]));
        }
        return body.build();
    }

    private static void add(QueryParameters query, Field field) {
        switch (field.how) {
            case "json" -> query.add(field.name, Styles.jsonOf(field.value), "", false);
            case "deep" -> query.add(field.name, field.value, "", true);
            case "exploded" -> query.add(field.name, field.value, "", false);
            case "," , " ", "|" -> query.add(field.name, field.value, field.how, false);
            default -> query.add(field.name, Styles.text(field.value), "", false);
        }
    }

    private static MultipartBody.Part part(Field field) {
        if (field.value instanceof FilePart file) {
            String usual = field.how.isEmpty() ? "application/octet-stream" : field.how;
            return MultipartBody.Part.createFormData(field.name, file.fileName(), file.content(usual));
        }
        boolean scalar = Styles.shape(field.value) instanceof String;
        boolean json = field.how.isEmpty() ? !scalar : field.how.contains("json");
        String text = json ? Styles.jsonOf(field.value) : Styles.text(field.value);
        String usual = json ? "application/json" : "text/plain";
        MediaType type = MediaType.get(field.how.isEmpty() ? usual : field.how);
        return MultipartBody.Part.createFormData(field.name, null, Styles.body(text, type));
    }

    /** The names of the fields; values may be secrets. */
    @Override
    public String toString() {
        return fields.stream().map(Field::name).distinct().collect(Collectors.joining(", ", getClass().getSimpleName() + "[", "]"));
    }

    /**
     * Collects fields. Setting one again replaces it.
     *
     * @param <B> the builder itself
     */
    public abstract static class Builder<B extends Builder<B>> {

        private final String mediaType;
        private final List<String> required;
        private final Set<String> given = new HashSet<>();
        private final List<Field> fields = new ArrayList<>();

        /**
         * An empty form.
         *
         * @param mediaType how it is sent
         * @param required names of the fields without which it is not complete
         */
        protected Builder(String mediaType, String... required) {
            this.mediaType = mediaType;
            this.required = List.of(required);
        }

        /**
         * This.
         *
         * @return this builder
         */
        protected abstract B self();

        /**
         * Sets a field.
         *
         * @param name its name
         * @param value what is sent
         * @param how the style of a web form's field, or the media type of a part; empty for the usual one
         * @return this builder
         */
        protected B set(String name, Object value, String how) {
            return setAll(name, List.of(Objects.requireNonNull(value, name)), how);
        }

        /**
         * Sets a field that may come several times.
         *
         * @param name its name
         * @param values what is sent, each as a field of its own
         * @param how as for a single one
         * @return this builder
         */
        protected B setAll(String name, List<?> values, String how) {
            given.add(name);
            fields.removeIf(field -> field.name.equals(name));
            values.forEach(value -> fields.add(new Field(name, Objects.requireNonNull(value, name), how)));
            return self();
        }

        /**
         * Adds a field that the document does not know, or one more of those it knows.
         *
         * @param name its name
         * @param value its text
         * @return this builder
         */
        public B additionalField(String name, String value) {
            return add(name, value);
        }

        /**
         * Adds a field without removing others of its name.
         *
         * @param name its name
         * @param value its text, or a file
         * @return this builder
         */
        protected B add(String name, Object value) {
            given.add(Objects.requireNonNull(name, "name"));
            fields.add(new Field(name, Objects.requireNonNull(value, name), ""));
            return self();
        }
    }
}
