package io.clickpipes.codegen.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.clickpipes.codegen.model.UnionModel;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Literals;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * How the members of a union are told apart: one chain of calls, or where that is too much for one method, and for the
 * compiler's stack, portions of it.
 */
final class LargeUnion {

    /** Members whose reading one method chooses from. */
    static final int PORTION = 200;

    /** Calls in one chain. */
    private static final int MOST_CALLS = 50;

    /** Texts in one method: each takes 8 bytes of it. */
    private static final int MOST_TEXTS = 2_000;

    private final JavaTypes types;

    LargeUnion(JavaTypes types) {
        this.types = types;
    }

    static boolean isLarge(UnionModel model) {
        int texts = model.discriminator().map(it -> it.mapping().size()).orElse(0);
        for (UnionModel.Member member : model.members()) {
            texts += texts(member.shape());
        }
        return model.members().size() > PORTION || texts > MOST_TEXTS;
    }

    private static int texts(UnionModel.Shape shape) {
        int texts = shape.properties().size()
                + shape.required().size()
                + shape.kinds().size();
        for (List<String> each : shape.constants().values()) {
            texts += each.size();
        }
        return texts;
    }

    /** Calls of {@code UnionChoice}. */
    List<CodeBlock> calls(UnionModel model) {
        ClassName type = types.support("UnionChoice").nestedClass("Type");
        List<CodeBlock> calls = new ArrayList<>();
        for (UnionModel.Member member : model.members()) {
            UnionModel.Shape shape = member.shape();
            calls.add(CodeBlock.of(".member($T.$L$L)", type, shape.kind(), more(shape.properties())));
            if (!shape.required().isEmpty()) {
                calls.add(CodeBlock.of(".requires($L)", list(shape.required())));
            }
            shape.constants()
                    .forEach((property, texts) ->
                            calls.add(CodeBlock.of(".where($L$L)", Literals.text(property), more(texts))));
            if (model.discriminator().isEmpty()) {
                shape.kinds()
                        .forEach((property, kinds) -> calls.add(CodeBlock.of(
                                ".typed($L$L)",
                                Literals.text(property),
                                kinds.stream()
                                        .map(kind -> CodeBlock.of(", $T.$L", type, kind))
                                        .collect(CodeBlock.joining("")))));
            }
        }
        model.discriminator().ifPresent(discriminator -> {
            calls.add(CodeBlock.of(".by($L)", Literals.text(discriminator.property())));
            discriminator
                    .mapping()
                    .forEach((text, member) -> calls.add(CodeBlock.of(".when($L, $L)", Literals.text(text), member)));
        });
        return calls;
    }

    /** The method {@code choice()} and its parts. */
    List<MethodSpec> choice(UnionModel model) {
        ClassName type = types.support("UnionChoice");
        MethodSpec.Builder whole = MethodSpec.methodBuilder("choice")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(type)
                .addStatement("$T choice = new $T()", type, type);
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> calls = calls(model);
        int from = 0;
        while (from < calls.size()) {
            CodeBlock.Builder code = CodeBlock.builder();
            int to = from;
            for (int length = 0; to < calls.size() && to - from < MOST_CALLS; to++) {
                length += calls.get(to).toString().length();
                if (to > from && length > MOST_TEXTS * 10) {
                    break;
                }
                code.addStatement("choice$L", calls.get(to));
            }
            String name = "choicePart" + (methods.size() + 1);
            whole.addStatement("$N(choice)", name);
            methods.add(MethodSpec.methodBuilder(name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameter(type, "choice")
                    .addCode(code.build())
                    .build());
            from = to;
        }
        methods.add(0, whole.addStatement("return choice").build());
        return methods;
    }

    private static CodeBlock more(List<String> texts) {
        return texts.isEmpty() ? CodeBlock.of("") : CodeBlock.of(", $L", list(texts));
    }

    private static CodeBlock list(List<String> texts) {
        return texts.stream().distinct().map(Literals::text).collect(CodeBlock.joining(", "));
    }
}
