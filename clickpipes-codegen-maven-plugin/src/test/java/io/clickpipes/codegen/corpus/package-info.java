/** The engine and its peer on many real documents, in one run: {@code mvn -Pcorpus ...}, as the README says. */
package io.clickpipes.codegen.corpus;
