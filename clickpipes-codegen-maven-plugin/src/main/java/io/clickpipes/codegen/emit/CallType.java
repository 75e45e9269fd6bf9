package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * What methods return: a generic type, of which the type of the answer is the innermost argument.
 * Text of the configuration gets into code only as a name that was taken apart and put together again.
 */
public final class CallType {

    private static final String ANSWER = "T";

    private final ClassName outer;
    private final @Nullable CallType inner;

    private CallType(ClassName outer, @Nullable CallType inner) {
        this.outer = outer;
        this.inner = inner;
    }

    /** From text such as {@code java.util.concurrent.CompletableFuture<T>}, which {@link #problem} has nothing against. */
    static CallType of(String text) {
        return parse(text.strip())
                .orElseThrow(() -> new IllegalStateException("Nobody checked the return type " + text + "."));
    }

    /**
     * {@return what is wrong with such a text, if anything}
     *
     * @param text type as the {@code configFile} has it
     */
    public static Optional<String> problem(String text) {
        return parse(text.strip()).isPresent()
                ? Optional.empty()
                : Optional.of("Methods can not return " + text
                        + ": that is not a class in a package, with T, or one more such class, as its only argument.");
    }

    private static Optional<CallType> parse(String text) {
        int open = text.indexOf('<');
        if (open < 0 || !text.endsWith(">")) {
            return Optional.empty();
        }
        Optional<ClassName> outer = className(text.substring(0, open).strip());
        String argument = text.substring(open + 1, text.length() - 1).strip();
        if (argument.equals(ANSWER)) {
            return outer.map(name -> new CallType(name, null));
        }
        return outer.flatMap(name -> parse(argument).map(inner -> new CallType(name, inner)));
    }

    /** The class begins where the first capital does, or else with the last name. */
    private static Optional<ClassName> className(String text) {
        if (!SourceVersion.isName(text)) {
            return Optional.empty();
        }
        String[] names = text.split("\\.", -1);
        int first = names.length - 1;
        for (int i = names.length - 1; i >= 0; i--) {
            first = Character.isUpperCase(names[i].codePointAt(0)) ? i : first;
        }
        if (first == 0) {
            return Optional.empty();
        }
        ClassName name = ClassName.get(String.join(".", Arrays.copyOf(names, first)), names[first]);
        for (int i = first + 1; i < names.length; i++) {
            name = name.nestedClass(names[i]);
        }
        return Optional.of(name);
    }

    /** The type for one answer. */
    TypeName of(TypeName answer) {
        return ParameterizedTypeName.get(outer, inner == null ? answer : inner.of(answer));
    }
}
