package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.lang.model.SourceVersion;

/** The last look at all names: whatever the rules of naming missed must not reach a file. */
final class NameCheck {

    /**
     * Class files are named by all enclosing names together; file systems allow 255 bytes. Names that the generator
     * makes are cut before, so that only one from the {@code configFile} can be too long.
     */
    private static final int LONGEST_BINARY_NAME = 230;

    private NameCheck() {}

    static void check(ApiModel model, Diagnostics diagnostics) {
        model.types().forEach(type -> check(type, diagnostics));
        for (InterfaceModel each : model.interfaces()) {
            require(each.name());
            for (OperationModel operation : each.operations()) {
                require(operation.methodName());
                operation.body().ifPresent(body -> require(body.name()));
                operation
                        .parameters()
                        .forEach(parameter -> require(parameter.names().accessor()));
                operation.parametersType().ifPresent(id -> id.names().forEach(NameCheck::require));
            }
        }
    }

    private static void check(TypeModel type, Diagnostics diagnostics) {
        type.id().names().forEach(NameCheck::require);
        if (String.join("$", type.id().names()).getBytes(StandardCharsets.UTF_8).length > LONGEST_BINARY_NAME) {
            diagnostics.report(
                    "name-too-long",
                    type.pointer(),
                    "The chosen name of this schema and those of the schemas around it are too long for a class file.",
                    "Choose shorter ones in the configFile.");
        }
        if (type instanceof ObjectModel object) {
            checkProperties(object.properties());
        } else if (type instanceof EnumModel choice) {
            choice.constants().forEach(constant -> require(constant.name()));
        } else if (type instanceof UnionModel union) {
            checkProperties(union.properties());
            union.members()
                    .forEach(member ->
                            member.wrapper().ifPresent(id -> id.names().forEach(NameCheck::require)));
        }
        type.nested().forEach(nested -> check(nested, diagnostics));
    }

    private static void checkProperties(List<PropertyModel> properties) {
        for (PropertyModel property : properties) {
            PropertyModel.Names names = property.names();
            List.of(names.accessor(), names.setter(), names.has(), names.isNull(), names.setNull())
                    .forEach(NameCheck::require);
        }
    }

    private static void require(String name) {
        if (!SourceVersion.isName(name) || name.indexOf('.') >= 0) {
            throw new IllegalStateException("The generator made a name that Java refuses: " + name
                    + ". This is a bug of the generator; please report it with the document.");
        }
    }
}
