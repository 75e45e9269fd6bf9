package io.clickpipes.codegen.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time change a file, among all threads and processes of this machine.
 *
 * <p>It is a lock of the operating system, which ends with its process, on a hidden file beside the one to be changed:
 * there all builds meet, whoever runs them and wherever their temporary folders are. The hidden file is gone when the
 * work is done.
 */
final class BuildLock {

    private static final long PAUSE_MILLISECONDS = 5;

    private BuildLock() {}

    /** Somebody else held it for too long. */
    static final class BusyException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What is done under the lock. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** The result of work that nobody else does at the same time. */
    static <T> T whileHeld(Path changed, Duration patience, Work<T> work) throws IOException {
        Path file = changed.getParent().toRealPath().resolve("." + changed.getFileName() + ".busy");
        // Locks of the system belong to the whole process, and go with the first channel that closes. So the threads
        // of this JVM queue up before they open one; on a text that all class loaders share, as Maven has many.
        synchronized ((BuildLock.class.getName() + " " + file).intern()) {
            long start = System.nanoTime();
            while (true) {
                try (FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                    // Far behind the content, which stays readable on systems where locks keep readers away.
                    if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null) {
                        try (FileChannel same = sameFile(channel, file)) {
                            if (same != null) {
                                return runAndRemove(work, file);
                            }
                        }
                    }
                }
                if (System.nanoTime() - start > patience.toNanos()) {
                    throw new BusyException();
                }
                pause();
            }
        }
    }

    /**
     * Another channel to the locked file, or none if its name leads elsewhere by now: who held the lock before may have
     * removed the file since it was opened here, and then nobody else would meet this lock. The channel stays open while
     * the lock is held, because closing it would end the lock.
     */
    private static @Nullable FileChannel sameFile(FileChannel channel, Path file) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        FileChannel byName;
        try {
            byName = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return null;
        }
        ByteBuffer found = ByteBuffer.allocate(token.length);
        byName.read(found, 0);
        if (Arrays.equals(found.array(), token)) {
            return byName;
        }
        byName.close();
        return null;
    }

    private static <T> T runAndRemove(Work<T> work, Path file) throws IOException {
        try {
            return work.run();
        } finally {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // It stays for the next build, which uses and removes it.
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Waiting for another build was interrupted.");
        }
    }
}
