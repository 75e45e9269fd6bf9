package io.clickpipes.codegen.naming;

import io.clickpipes.codegen.naming.ReservedWords.Section;
import java.util.Optional;
import javax.lang.model.SourceVersion;

/** Whether a name that a person chose can be used as it is: nothing is ever made of it but itself. */
public final class ChosenNames {

    private ChosenNames() {}

    /**
     * {@return what speaks against a name for a class or interface, as the end of a sentence; empty if nothing does}
     *
     * @param name what somebody chose
     */
    public static Optional<String> objectionToType(String name) {
        Optional<String> objection = objection(name);
        if (objection.isPresent()) {
            return objection;
        }
        if (!Character.isUpperCase(name.codePointAt(0))) {
            return Optional.of("does not begin with a capital, so that a field of that name could hide it");
        }
        return Identifiers.isReservedType(name)
                ? Optional.of("is the name of a type of the Java platform, of one that generated code needs itself, or"
                        + " of a device that can not be a file on Windows")
                : Optional.empty();
    }

    /**
     * {@return the same for the accessor of a property}
     *
     * @param name what somebody chose
     */
    public static Optional<String> objectionToAccessor(String name) {
        return name.endsWith("_")
                ? Optional.of("ends in an underscore, as only names do that the generator moved out of the way")
                : objectionToMethod(name);
    }

    /**
     * {@return the same for the method of an operation}
     *
     * @param name what somebody chose
     */
    public static Optional<String> objectionToMethod(String name) {
        Optional<String> objection = objection(name);
        if (objection.isPresent()) {
            return objection;
        }
        if (Character.isUpperCase(name.codePointAt(0))) {
            return Optional.of("begins with a capital, as only types may");
        }
        return ReservedWords.has(Section.MODEL, name)
                ? Optional.of("is a method that generated classes have already")
                : Optional.empty();
    }

    private static Optional<String> objection(String name) {
        if (ReservedWords.has(Section.JAVA, name)) {
            return Optional.of("is a word of the Java language");
        }
        if (!SourceVersion.isIdentifier(name) || name.indexOf('$') >= 0) {
            return Optional.of("is not a plain Java identifier: letters, digits and underscores");
        }
        if (name.codePoints().anyMatch(Character::isIdentifierIgnorable)) {
            return Optional.of("holds characters that can not be seen");
        }
        if (Identifiers.bytes(name) > Identifiers.MOST_BYTES) {
            return Optional.of("has more than " + Identifiers.MOST_BYTES + " bytes, too long for a class file");
        }
        return name.codePointCount(0, name.length()) > Identifiers.LONGEST
                ? Optional.of("is longer than " + Identifiers.LONGEST + " characters, too long for a class file")
                : Optional.empty();
    }
}
