package io.clickpipes.codegen.config;

/**
 * A Java class for the values of one {@code format}. On the wire the value stays what the schema says,
 * and as it was received; the Java value is made on request. For {@code java.time.Year}, {@code from} is
 * {@code parse}, and {@code to} is {@code toString}.
 *
 * @param className qualified name of the class
 * @param from name of its static method that makes a value of a text
 * @param to name of its method that gives the text of a value
 */
public record MappedType(String className, String from, String to) {}
