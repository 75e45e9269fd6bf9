package io.clickpipes.codegen.extension;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.ClassName;
import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.TypeId;

/**
 * What is generated, as one extension sees it.
 *
 * @param model the whole document, all names resolved
 * @param apiPackage package of the interfaces
 * @param modelPackage package of the models
 * @param supportPackage package of the types that they share
 * @param options what the {@code configFile} says about this extension; an empty object if nothing
 */
public record Generation(
        ApiModel model, String apiPackage, String modelPackage, String supportPackage, JsonNode options) {

    /**
     * {@return the generated class of a type of the model}
     *
     * @param id name of a type in the model, such as {@code model.types().get(0).id()}
     */
    public ClassName className(TypeId id) {
        return ClassName.get(
                modelPackage,
                id.names().get(0),
                id.names().subList(1, id.names().size()).toArray(String[]::new));
    }

    /**
     * {@return a type that all models share, such as {@code JsonModel}}
     *
     * @param name simple name of the type
     */
    public ClassName support(String name) {
        return ClassName.get(supportPackage, name);
    }
}
