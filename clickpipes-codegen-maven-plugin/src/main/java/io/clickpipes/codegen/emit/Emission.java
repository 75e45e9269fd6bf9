package io.clickpipes.codegen.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.poet.JavaTypes;
import io.clickpipes.codegen.poet.Javadocs;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All files of one document. */
public final class Emission {

    private static final String INDENT = "    ";

    private final CodegenOptions options;
    private final JavaTypes types;
    private final HiddenPackages packages;

    /**
     * An emission with one configuration.
     *
     * @param options packages and whatever else is configured
     */
    public Emission(CodegenOptions options) {
        this.options = options;
        this.types = new JavaTypes(options.modelPackage(), options.supportPackage());
        this.packages = new HiddenPackages(options.apiPackage(), options.modelPackage(), options.supportPackage());
    }

    /**
     * From a model to the text of every file, in a fixed order.
     *
     * @param model what to write, all names resolved
     * @param diagnostics gets what is wrong
     * @return the files, by path below the folder of the sources
     * @throws io.clickpipes.codegen.diagnostic.CodegenException naming what is wrong with annotations and extensions
     */
    public List<GeneratedFile> emit(ApiModel model, Diagnostics diagnostics) {
        Finish finish = new Finish(options, model, diagnostics);
        List<GeneratedFile> files = new ArrayList<>();
        TypeEmitter emitter = new TypeEmitter(types, model);
        for (TypeModel type : model.types()) {
            files.add(file(options.modelPackage(), finish.type(type, emitter.emit(type), permitted(type))));
        }
        ParametersEmitter parameters = new ParametersEmitter(types);
        InterfaceEmitter interfaces =
                new InterfaceEmitter(types, CallType.of(options.config().calls()));
        FormEmitter forms = new FormEmitter(types);
        Set<TypeId> formIds = new HashSet<>();
        for (InterfaceModel api : model.interfaces()) {
            files.add(file(options.apiPackage(), finish.api(api, interfaces.emit(api))));
            for (OperationModel operation : api.operations()) {
                if (operation.parametersType().isPresent()) {
                    files.add(file(options.modelPackage(), finish.operation(operation, parameters.emit(operation))));
                }
                operation
                        .forms()
                        .filter(form -> formIds.add(form.id()))
                        .forEach(form ->
                                files.add(file(options.modelPackage(), finish.operation(operation, forms.emit(form)))));
            }
        }
        if (options.generateSupport()) {
            files.addAll(new SupportFiles(options, files).files());
        }
        Set<String> documented = new TreeSet<>(List.of(options.apiPackage(), options.modelPackage()));
        documented.remove(options.supportPackage());
        documented.forEach(name -> files.add(packageInfo(name, model)));
        files.addAll(finish.more(files));
        diagnostics.throwIfAny();
        return files;
    }

    /** The classes that a sealed interface lists. */
    private List<TypeName> permitted(TypeModel type) {
        if (!(type instanceof UnionModel union)) {
            return List.of();
        }
        List<TypeName> permitted = new ArrayList<>();
        union.members().forEach(member -> permitted.add(UnionEmitter.memberType(member, types)));
        permitted.add(types.model(type.id()).nestedClass("Unknown"));
        return permitted;
    }

    private GeneratedFile file(String packageName, TypeSpec type) {
        JavaFile file = JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent(INDENT)
                .build();
        return new GeneratedFile(pathOf(file), ascii(packages.apart(file.toString())));
    }

    /** The text of a file that somebody else made, at the place of its type. */
    static GeneratedFile file(JavaFile file) {
        return new GeneratedFile(pathOf(file), ascii(file.toString()));
    }

    private static String pathOf(JavaFile file) {
        return file.packageName().replace('.', '/') + "/" + file.typeSpec().name() + ".java";
    }

    /** Names may hold letters of any script; as unicode escapes no compiler's encoding can change them. */
    private static String ascii(String text) {
        int plain = 0;
        while (plain < text.length() && text.charAt(plain) < 0x80) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length()).append(text, 0, plain);
        for (int i = plain; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                escaped.append(c);
            } else {
                escaped.append("\\u").append(HexFormat.of().toHexDigits(c));
            }
        }
        return escaped.toString();
    }

    private static GeneratedFile packageInfo(String packageName, ApiModel model) {
        String title = model.title().isBlank() ? "an OpenAPI document" : Javadocs.inline(model.title());
        String text = "/** Generated from " + title + ". */\n@NullMarked\npackage " + packageName
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return new GeneratedFile(packageName.replace('.', '/') + "/package-info.java", text);
    }
}
