package io.clickpipes.codegen.source;

/**
 * A file that a document refers to, or the document itself.
 *
 * @param id the same for the same file, however it is referred to: its real path, or its address
 * @param name what messages call it; without user information and query
 */
public record Neighbour(String id, String name) {}
