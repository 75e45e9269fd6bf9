package golden.library.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/** A file that is sent as a part of a multipart body. */
public final class FilePart {

    private final @Nullable String fileName;
    private final RequestBody content;

    private FilePart(@Nullable String fileName, RequestBody content) {
        this.fileName = fileName;
        this.content = content;
    }

    /**
     * A file with content that OkHttp writes, for instance a stream.
     *
     * @param fileName the name that the server sees, or null for none
     * @param content its bytes; if it has no media type of its own, that of the document is sent
     * @return the file
     */
    public static FilePart of(@Nullable String fileName, RequestBody content) {
        return new FilePart(fileName, Objects.requireNonNull(content, "content"));
    }

    /**
     * A file in memory.
     *
     * @param fileName the name that the server sees, or null for none
     * @param content its bytes; they are copied
     * @return the file
     */
    public static FilePart of(@Nullable String fileName, byte[] content) {
        return of(fileName, RequestBody.create(content.clone()));
    }

    /**
     * A file on disk. It is opened when the request is sent, as often as it is sent, and never held in
     * memory as a whole.
     *
     * @param file where it is; its last name is what the server sees
     * @return the file
     */
    public static FilePart of(Path file) {
        Path name = file.getFileName();
        return of(name == null ? null : name.toString(), new OnDisk(file));
    }

    /**
     * The same content under another media type.
     *
     * @param mediaType as in {@code image/png}
     * @return another file
     * @throws IllegalArgumentException if the text is no media type
     */
    public FilePart as(String mediaType) {
        return new FilePart(fileName, new Typed(content, MediaType.get(mediaType)));
    }

    @Nullable String fileName() {
        return fileName;
    }

    /** The content, of the media type given unless it has its own. */
    RequestBody content(String usual) {
        return content.contentType() == null ? new Typed(content, MediaType.get(usual)) : content;
    }

    /** Neither name nor content: both may be nobody else's business. */
    @Override
    public String toString() {
        return "FilePart[" + content.contentType() + "]";
    }

    private static final class Typed extends RequestBody {

        private final RequestBody content;
        private final MediaType type;

        Typed(RequestBody content, MediaType type) {
            this.content = content;
            this.type = type;
        }

        @Override
        public MediaType contentType() {
            return type;
        }

        @Override
        public long contentLength() throws IOException {
            return content.contentLength();
        }

        @Override
        public boolean isOneShot() {
            return content.isOneShot();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            content.writeTo(sink);
        }
    }

    private static final class OnDisk extends RequestBody {

        private final Path file;

        OnDisk(Path file) {
            this.file = file;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null;
        }

        @Override
        public long contentLength() throws IOException {
            return Files.size(file);
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            Files.copy(file, sink.outputStream());
        }
    }
}
