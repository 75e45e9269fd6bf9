package io.clickpipes.codegen.output;

/**
 * A file to write.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 * @param text its content, lines ending in a line feed
 */
public record GeneratedFile(String path, String text) {}
