package io.clickpipes.codegen.source;

import java.nio.file.Path;

/**
 * Where a document was read from, as its references start there.
 *
 * @param input path or address
 * @param baseFolder where relative paths begin
 */
public record InputPlace(String input, Path baseFolder) {}
