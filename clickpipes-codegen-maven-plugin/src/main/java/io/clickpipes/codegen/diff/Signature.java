package io.clickpipes.codegen.diff;

/**
 * One thing of the generated client that compiled code can hold on to.
 *
 * @param member what it is called
 * @param form the rest of what a compiler sees of it: parameters and result of a method, kind of a
 *     class, a type that a class implements
 */
record Signature(JavaMember member, String form) {}
