package io.clickpipes.codegen.emit;

import io.clickpipes.codegen.config.MappedType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the support types have to know of the classes that a team chose for formats. */
final class MappedSupport {

    private static final String INDENT = "        ";

    private final Map<String, MappedType> byClass = new LinkedHashMap<>();

    MappedSupport(Collection<MappedType> types) {
        types.forEach(type -> byClass.putIfAbsent(type.className(), type));
    }

    /** The text of a support type, with a line for each class at the marked places. */
    String insert(String text) {
        StringBuilder readers = new StringBuilder();
        StringBuilder texts = new StringBuilder();
        byClass.forEach((name, type) -> {
            readers.append(INDENT + "if (type == " + name + ".class) {\n" + INDENT
                    + "    return parser -> whole(parser, text -> " + name + "." + type.from() + "(text));\n" + INDENT
                    + "}\n");
            texts.append(INDENT + "if (value instanceof " + name + " mapped) {\n" + INDENT + "    return mapped."
                    + type.to() + "();\n" + INDENT + "}\n");
        });
        return text.replace(INDENT + "// @mapped-readers\n", readers).replace(INDENT + "// @mapped-texts\n", texts);
    }
}
