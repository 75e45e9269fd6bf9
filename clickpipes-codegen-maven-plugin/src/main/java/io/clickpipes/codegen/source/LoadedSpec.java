package io.clickpipes.codegen.source;

/**
 * A document as it came, before anything is made of it.
 *
 * @param name file or address, as messages should call it; without user information and query
 * @param text decoded text, without a byte order mark
 */
public record LoadedSpec(String name, String text) {}
