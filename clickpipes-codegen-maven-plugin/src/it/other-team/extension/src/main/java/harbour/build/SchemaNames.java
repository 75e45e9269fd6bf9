package harbour.build;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.extension.CodegenExtension;
import io.clickpipes.codegen.extension.Subject;
import io.clickpipes.codegen.extension.TypeContext;
import io.clickpipes.codegen.model.ObjectModel;
import javax.lang.model.element.Modifier;

/** Gives the class of every object a constant that says which schema it was made of; our audit log wants that. */
public final class SchemaNames implements CodegenExtension {

    @Override
    public String name() {
        // The key of our options below "extensions" in codegen.yaml.
        return "schema-names";
    }

    @Override
    public TypeSpec type(TypeSpec emitted, TypeContext context) {
        if (!(context.subject() instanceof Subject.OfType type) || !(type.model() instanceof ObjectModel)) {
            return emitted;
        }
        String constant = context.generation().options().path("constant").asText("SCHEMA");
        return emitted.toBuilder()
                .addField(FieldSpec.builder(
                                String.class, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$S", type.model().pointer())
                        .addJavadoc("Where the document describes this object.\n")
                        .build())
                .build();
    }
}
