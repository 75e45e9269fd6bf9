package io.clickpipes.codegen.output;

/**
 * What a run did to the output folder.
 *
 * @param total files that belong to the document
 * @param written files whose bytes changed
 * @param deleted files of an earlier run that are no longer generated
 */
public record WriteResult(int total, int written, int deleted) {}
