package io.clickpipes.codegen.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;

/** A number, text, truth value or null written in a query. */
record Literal(JsonNode value) implements Operand {}
