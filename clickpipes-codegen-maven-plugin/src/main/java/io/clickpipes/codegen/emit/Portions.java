package io.clickpipes.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * Statements of one method, in several where there are very many of them: Java limits a method to 64 KB, and the
 * machine compiles none above 8,000 bytes.
 *
 * @param name of the method
 * @param statements what it does
 */
record Portions(String name, List<CodeBlock> statements) {

    /** How many statements one method has at most. */
    static final int SIZE = 400;

    static Portions of(String name, List<CodeBlock> statements) {
        return new Portions(name, List.copyOf(statements));
    }

    private boolean isWhole() {
        return statements.size() <= SIZE;
    }

    private int count() {
        return (statements.size() + SIZE - 1) / SIZE;
    }

    /** Adds the statements, or calls of the methods that hold them. */
    void addTo(MethodSpec.Builder method, String argument) {
        if (isWhole()) {
            statements.forEach(method::addStatement);
            return;
        }
        for (int i = 0; i < count(); i++) {
            method.addStatement("$N($L)", partName(i), argument);
        }
    }

    /** The method, and those that hold the statements in its place. */
    List<MethodSpec> with(MethodSpec method, Consumer<MethodSpec.Builder> signature) {
        List<MethodSpec> all = new ArrayList<>(List.of(method));
        for (int i = 0; !isWhole() && i < count(); i++) {
            MethodSpec.Builder part = MethodSpec.methodBuilder(partName(i)).addModifiers(Modifier.PRIVATE);
            signature.accept(part);
            statements
                    .subList(i * SIZE, Math.min(statements.size(), (i + 1) * SIZE))
                    .forEach(part::addStatement);
            all.add(part.build());
        }
        return all;
    }

    private String partName(int number) {
        return name + "Part" + (number + 1);
    }
}
