package io.clickpipes.codegen.maven;

import io.clickpipes.codegen.diagnostic.CodegenException;
import io.clickpipes.codegen.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads parameters that are lists. Maven keeps blanks around their elements, and makes null of those that are empty. */
final class Texts {

    private Texts() {}

    /**
     * The elements of a parameter, without blanks around them.
     *
     * @param parameter its name
     * @param given as Maven set it
     * @throws CodegenException if there is nothing between two commas, or in an element
     */
    static List<String> of(String parameter, @Nullable List<? extends @Nullable String> given) {
        List<String> texts = new ArrayList<>();
        if (given == null) {
            return texts;
        }
        for (@Nullable String each : given) {
            if (each == null || each.isBlank()) {
                throw new CodegenException(
                        new Diagnostic(
                                "option-blank",
                                parameter,
                                "#",
                                "Element " + (texts.size() + 1) + " of the list is empty.",
                                "Give it a value, or remove it."),
                        null);
            }
            texts.add(each.strip());
        }
        return texts;
    }
}
