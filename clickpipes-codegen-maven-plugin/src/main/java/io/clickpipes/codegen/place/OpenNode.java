package io.clickpipes.codegen.place;

import io.clickpipes.codegen.diagnostic.Place;
import org.jspecify.annotations.Nullable;

/** An object or list that is not complete yet. */
final class OpenNode {

    final TextNode node;
    final boolean list;

    /** Where the next element of a list goes. */
    int next;

    /** The member that comes next; none between two members. */
    @Nullable
    String name;

    /** Where that name stands. */
    Place named;

    OpenNode(TextNode node, boolean list) {
        this.node = node;
        this.list = list;
        this.named = node.place();
    }
}
