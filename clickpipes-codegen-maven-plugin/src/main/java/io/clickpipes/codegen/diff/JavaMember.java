package io.clickpipes.codegen.diff;

import java.util.Comparator;

/**
 * A member of the generated client.
 *
 * @param type canonical name of the class that has it, such as {@code
 *     io.clickpipes.client.model.ClickPipe.Builder}
 * @param name of the method or field; empty where the type itself is meant
 * @param display for people, without the package: {@code ClickPipe.state()}; {@code (...)} stands for
 *     parameters
 */
public record JavaMember(String type, String name, String display) implements Comparable<JavaMember> {

    private static final Comparator<JavaMember> ORDER = Comparator.comparing(JavaMember::type)
            .thenComparing(JavaMember::name)
            .thenComparing(JavaMember::display);

    @Override
    public int compareTo(JavaMember other) {
        return ORDER.compare(this, other);
    }
}
