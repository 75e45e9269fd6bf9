package io.clickpipes.codegen;

import io.clickpipes.codegen.config.MappedType;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.Pointers;
import io.clickpipes.codegen.emit.CallType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.SourceVersion;

/** Looks at what the caller chose before anything is made of it. */
final class OptionCheck {

    private OptionCheck() {}

    static void check(CodegenOptions options, Diagnostics diagnostics) {
        checkPackage("apiPackage", options.apiPackage(), diagnostics);
        checkPackage("modelPackage", options.modelPackage(), diagnostics);
        checkPackage("supportPackage", options.supportPackage(), diagnostics);
        CallType.problem(options.config().calls())
                .ifPresent(
                        problem -> diagnostics
                                .about(options.config().file())
                                .report(
                                        "config-calls",
                                        "#/calls",
                                        problem,
                                        "Write the qualified name of a generic class, such as java.util.concurrent.CompletableFuture<T>."));
        if (options.modelPackage().equals(options.supportPackage())) {
            diagnostics
                    .about("supportPackage")
                    .report(
                            "option-package",
                            "#",
                            "The models and the types that they share are to go into one package, where their names can clash.",
                            "Choose another supportPackage than the modelPackage, such as " + options.modelPackage()
                                    + ".support.");
        }
        checkTypes(options, diagnostics.about(options.config().file()));
    }

    private static void checkTypes(CodegenOptions options, Diagnostics diagnostics) {
        Map<String, MappedType> byClass = new HashMap<>();
        options.config().types().forEach((format, type) -> {
            for (String name : List.of(type.className(), type.from(), type.to())) {
                if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
                    diagnostics.report(
                            "config-type",
                            "#" + Pointers.of(List.of("types", format)),
                            "The section types gives the format \"" + format + "\" a name that Java does not allow: \""
                                    + name + "\".",
                            "Use names without words of the language.");
                }
            }
            MappedType other = byClass.putIfAbsent(type.className(), type);
            if (other != null
                    && !(other.from().equals(type.from()) && other.to().equals(type.to()))) {
                diagnostics.report(
                        "config-type",
                        "#" + Pointers.of(List.of("types", format)),
                        "The section types gives the class " + type.className() + " other methods for the format \""
                                + format + "\" than for another format.",
                        "Use the same from and to for a class, or a class of your own for one of the formats.");
            }
        });
    }

    private static void checkPackage(String option, String name, Diagnostics diagnostics) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)) {
            diagnostics
                    .about(option)
                    .report(
                            "option-package",
                            "#",
                            "The " + option + " is not the name of a Java package: \"" + name + "\".",
                            "Use identifiers with dots between them, none of them a word of the language.");
        } else if (name.toLowerCase(Locale.ROOT).matches("java(\\..*)?")) {
            diagnostics
                    .about(option)
                    .report(
                            "option-package",
                            "#",
                            "The " + option + " is reserved for the Java platform: \"" + name + "\".",
                            "Choose a package of your own.");
        }
    }
}
