package io.clickpipes.codegen.diff;

/**
 * One of the two documents that are compared.
 *
 * @param name file or address
 * @param title what the document calls itself, with its version
 */
public record Side(String name, String title) {}
