/**
 * One program for each section of the docs page of the ClickPipes API, some for the first week after, and a tour.
 *
 * <p>{@code java -jar clickpipes-examples.jar NAME} runs one. In each class the method {@code run} is the part to
 * copy; in a program of your own it begins with a client for the account that the environment names:
 *
 * <pre>{@code
 * ListPipes.run(ClickPipesClient.fromEnvironment(), System.out);
 * }</pre>
 *
 * <p>The passwords and keys in the examples are the made-up ones of the docs page. A real program takes its own from
 * the environment or from a secret store.
 */
@NullMarked
package io.clickpipes.examples;

import org.jspecify.annotations.NullMarked;
