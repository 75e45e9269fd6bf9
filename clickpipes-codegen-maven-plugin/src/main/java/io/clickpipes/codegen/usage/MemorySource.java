package io.clickpipes.codegen.usage;

import io.clickpipes.codegen.output.GeneratedFile;
import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A source text for the compiler, already read: so the compiler opens no source file, and has none to close. */
final class MemorySource extends SimpleJavaFileObject {

    /** What the answer calls it; empty for code that nobody wrote. */
    private final String file;

    private final String text;

    private MemorySource(URI uri, String file, String text) {
        super(uri, Kind.SOURCE);
        this.file = file;
        this.text = text;
    }

    static MemorySource written(URI uri, String file, String text) {
        return new MemorySource(uri, file, text);
    }

    static MemorySource generated(GeneratedFile file) {
        return new MemorySource(URI.create("memory:///" + file.path()), "", file.text());
    }

    boolean isHandWritten() {
        return !file.isEmpty();
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
