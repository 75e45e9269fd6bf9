package io.clickpipes.codegen.jsonpath;

import java.util.List;

/** A function and its arguments, of which number and types are checked. */
record Call(Function function, List<Operand> arguments) implements Operand {}
