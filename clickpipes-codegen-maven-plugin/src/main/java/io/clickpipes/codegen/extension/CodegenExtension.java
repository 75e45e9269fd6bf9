package io.clickpipes.codegen.extension;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.util.List;

/**
 * Adds to what is generated, or changes it. An extension is a class with a public constructor without
 * parameters, named in {@code META-INF/services/io.clickpipes.codegen.extension.CodegenExtension} of a
 * jar among the dependencies of the plugin. It runs whenever it is there; {@code extensions} in the
 * {@code configFile} gives it options, or switches it off with {@code <name>: false}.
 *
 * <p>Types of JavaPoet ({@code com.palantir.javapoet}) and the engine's model are part of this
 * interface: compile an extension against the version of the plugin that runs it.
 *
 * <p>One that gives the class of each object a constant with the name of its schema:
 *
 * <pre>{@code
 * public final class SchemaNames implements CodegenExtension {
 *
 *     @Override
 *     public String name() {
 *         return "schema-names";
 *     }
 *
 *     @Override
 *     public TypeSpec type(TypeSpec emitted, TypeContext context) {
 *         if (!(context.subject() instanceof Subject.OfType type) || !(type.model() instanceof ObjectModel)) {
 *             return emitted;
 *         }
 *         String constant = context.generation().options().path("constant").asText("SCHEMA");
 *         return emitted.toBuilder()
 *                 .addField(FieldSpec.builder(String.class, constant, PUBLIC, STATIC, FINAL)
 *                         .initializer("$S", type.model().pointer())
 *                         .build())
 *                 .build();
 *     }
 * }
 * }</pre>
 *
 * <p>Options for it, and switching another one off:
 *
 * <pre>{@code
 * extensions:
 *   schema-names: {constant: NAME}
 *   audit: false
 * }</pre>
 *
 * <p>The same document and the same options must give the same code, and nothing may be read or
 * written: what an extension returns is checked, and written with everything else. An exception of an
 * extension fails the build with the name of the extension and of the type; {@link
 * IllegalArgumentException} is the one for options that are wrong.
 */
public interface CodegenExtension {

    /**
     * What {@code extensions} in the {@code configFile} calls it. Extensions run in the order of their names.
     *
     * @return the name; not blank
     */
    String name();

    /**
     * Called for every top-level type of the document, in the order of their names: what is returned
     * is written. Its name and its kind must stay.
     *
     * @param emitted as it would be written
     * @param context what it was made of
     * @return the same type, or a changed one
     */
    default TypeSpec type(TypeSpec emitted, TypeContext context) {
        return emitted;
    }

    /**
     * Called once, after all types: files to be written beside the others. One that lists all models:
     *
     * <pre>{@code
     * CodeBlock classes = generation.model().types().stream()
     *         .map(each -> CodeBlock.of("$T.class", generation.className(each.id())))
     *         .collect(CodeBlock.joining(", "));
     * TypeSpec list = TypeSpec.classBuilder("AllModels")
     *         .addModifiers(PUBLIC, FINAL)
     *         .addField(FieldSpec.builder(Class[].class, "CLASSES", STATIC, FINAL)
     *                 .initializer("{$L}", classes)
     *                 .build())
     *         .build();
     * return List.of(JavaFile.builder(generation.modelPackage(), list).build());
     * }</pre>
     *
     * @param generation what is generated
     * @return files in packages of the team's choice; none may have the place of another file
     */
    default List<JavaFile> files(Generation generation) {
        return List.of();
    }
}
