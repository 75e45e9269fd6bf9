package io.clickpipes.codegen.bundle;

import io.clickpipes.codegen.source.Neighbour;

/**
 * A place in a file.
 *
 * @param pointer JSON pointer without number sign
 */
record Target(Neighbour file, String pointer) {

    /** As messages show it. */
    String shown() {
        return file.name() + "#" + pointer;
    }
}
