package io.clickpipes.codegen.jsonpath;

import java.util.List;

/** The parts of a regular expression. */
sealed interface RegexpNode {

    /** One character of a class. */
    record Characters(CharacterClass characters) implements RegexpNode {}

    /** The start of the text. */
    record Start() implements RegexpNode {}

    /** The end of the text. */
    record End() implements RegexpNode {}

    /** One after the other. */
    record Sequence(List<RegexpNode> parts) implements RegexpNode {}

    /** One of several. */
    record Choice(List<RegexpNode> parts) implements RegexpNode {}

    /** Several times; {@code most} is {@link #UNLIMITED} if there is no limit. */
    record Repeat(RegexpNode part, int least, int most) implements RegexpNode {}

    int UNLIMITED = Integer.MAX_VALUE;
}
