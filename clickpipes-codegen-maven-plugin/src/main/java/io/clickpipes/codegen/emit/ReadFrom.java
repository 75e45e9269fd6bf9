package io.clickpipes.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import io.clickpipes.codegen.poet.Javadocs;

/** The method that every generated type has for reading. */
final class ReadFrom {

    static final CodeBlock JAVADOC = Javadocs.of(
            "Reads the value at the current token.",
            "@param parser stands on the first token of the value; afterwards on the last",
            "@return the value, or null, with nothing consumed, if it has another JSON type",
            "@throws IOException if the text is not JSON, or its source fails");

    private ReadFrom() {}
}
