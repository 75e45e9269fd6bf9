package io.clickpipes.codegen.diff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.model.ApiModel;

/**
 * One of two documents to compare.
 *
 * @param name what people call it: a file or an address
 * @param tree the effective document, after filter and overlays; stays as it is
 * @param model what the generator makes of that very tree, with these options
 * @param options what the client is generated with; they tell the packages
 */
public record Version(String name, ObjectNode tree, ApiModel model, CodegenOptions options) {}
