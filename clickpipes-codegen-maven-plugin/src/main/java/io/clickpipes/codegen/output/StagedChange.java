package io.clickpipes.codegen.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** New bytes for a file, ready beside it, together with the old ones. Closing removes what was put beside it. */
final class StagedChange implements Closeable {

    private final Path place;
    private final @Nullable Path staged;
    private final @Nullable Path saved;

    private StagedChange(Path place, @Nullable Path staged, @Nullable Path saved) {
        this.place = place;
        this.staged = staged;
        this.saved = saved;
    }

    /** Prepares everything that can fail for want of room or permission. */
    static StagedChange of(Path place, byte[] bytes) throws IOException {
        if (DocumentFile.holds(place, bytes)) {
            return new StagedChange(place, null, null);
        }
        Path saved = Files.isRegularFile(place) ? AtomicFile.temporary(place) : null;
        try {
            if (saved != null) {
                // With its times, so that nobody takes a document that was put back for a new one.
                Files.copy(place, saved, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            }
            return new StagedChange(place, AtomicFile.stage(place, bytes), saved);
        } catch (IOException e) {
            if (saved != null) {
                Files.deleteIfExists(saved);
            }
            throw e;
        }
    }

    /** Whether the bytes are new. */
    boolean isChange() {
        return staged != null;
    }

    void commit() throws IOException {
        if (staged != null) {
            AtomicFile.put(staged, place);
        }
    }

    void undo() throws IOException {
        if (saved != null) {
            AtomicFile.put(saved, place);
        } else if (staged != null) {
            Files.deleteIfExists(place);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (staged != null) {
                Files.deleteIfExists(staged);
            }
        } finally {
            if (saved != null) {
                Files.deleteIfExists(saved);
            }
        }
    }
}
