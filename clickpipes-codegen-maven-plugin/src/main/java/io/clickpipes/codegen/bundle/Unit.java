package io.clickpipes.codegen.bundle;

/** Something of another file that becomes a component. */
record Unit(Section section, Target target) {}
