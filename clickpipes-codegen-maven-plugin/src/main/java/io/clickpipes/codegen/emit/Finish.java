package io.clickpipes.codegen.emit;

import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.NearNames;
import io.clickpipes.codegen.extension.CodegenExtension;
import io.clickpipes.codegen.extension.ExtensionLoader;
import io.clickpipes.codegen.extension.Extensions;
import io.clickpipes.codegen.extension.Subject;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.output.GeneratedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a team adds to emitted types: its annotations first, then its extensions. */
final class Finish {

    private final CodegenOptions options;
    private final Diagnostics diagnostics;
    private final ExtraAnnotations annotations;
    private final Extensions extensions;
    private final Extensions.Shared shared;

    Finish(CodegenOptions options, ApiModel model, Diagnostics diagnostics) {
        this.options = options;
        this.diagnostics = diagnostics;
        this.annotations = new ExtraAnnotations(options.config(), diagnostics);
        List<CodegenExtension> loaded = ExtensionLoader.load(diagnostics);
        reportUnknown(loaded, options.config());
        this.extensions = new Extensions(loaded, options.config().extensions(), diagnostics);
        this.shared = new Extensions.Shared(
                model, new Extensions.Packages(options.apiPackage(), options.modelPackage(), options.supportPackage()));
    }

    private void reportUnknown(List<CodegenExtension> loaded, Config config) {
        List<String> names = loaded.stream().map(CodegenExtension::name).toList();
        for (String key : config.extensions().keySet()) {
            if (!names.contains(key)) {
                List<String> near = NearNames.of(key, names);
                diagnostics
                        .about(config.file())
                        .report(
                                "config-unused",
                                "#/extensions/" + key.replace("~", "~0").replace("/", "~1"),
                                "There is no extension \"" + key + "\" on the class path of the plugin"
                                        + (names.isEmpty() ? "." : ", only " + String.join(", ", names) + "."),
                                near.isEmpty()
                                        ? "Add its jar to the dependencies of the plugin, or take the options out."
                                        : "Did you mean " + String.join(", ", near) + "?");
            }
        }
    }

    TypeSpec type(TypeModel model, TypeSpec emitted, List<TypeName> permitted) {
        return extensions.type(
                annotations.on(model, emitted, permitted),
                options.modelPackage(),
                new Subject.OfType(model),
                permitted,
                shared);
    }

    TypeSpec api(InterfaceModel model, TypeSpec emitted) {
        return extensions.type(
                annotations.on(model, emitted),
                options.apiPackage(),
                new Subject.OfInterface(model),
                List.of(),
                shared);
    }

    TypeSpec operation(OperationModel model, TypeSpec emitted) {
        return extensions.type(emitted, options.modelPackage(), new Subject.OfOperation(model), List.of(), shared);
    }

    /** Files that extensions add beside those that are there. */
    List<GeneratedFile> more(List<GeneratedFile> there) {
        annotations.reportUnused();
        Set<String> taken = new HashSet<>();
        there.forEach(file -> taken.add(key(file)));
        List<GeneratedFile> more = new ArrayList<>();
        for (Extensions.Added added : extensions.files(shared)) {
            GeneratedFile file = Emission.file(added.file());
            if (taken.add(key(file))) {
                more.add(file);
            } else {
                diagnostics.report(
                        "extension",
                        "#",
                        "The extension \"" + added.extension() + "\" wants to write " + file.path()
                                + ", which is another file's place.",
                        "Choose another package or name.");
            }
        }
        return more;
    }

    private static String key(GeneratedFile file) {
        return file.path().toLowerCase(Locale.ROOT);
    }
}
