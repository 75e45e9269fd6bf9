package io.clickpipes.codegen.jsonpath;

/** What can be compared, or handed to a function. */
sealed interface Operand permits Literal, Query, Call {}
