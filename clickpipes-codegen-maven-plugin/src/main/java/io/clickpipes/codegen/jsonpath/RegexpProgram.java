package io.clickpipes.codegen.jsonpath;

import io.clickpipes.codegen.jsonpath.Regexp.Kind;
import io.clickpipes.codegen.jsonpath.Regexp.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Turns the parts of a regular expression into steps, from the last to the first. */
final class RegexpProgram {

    /** Steps an expression may have, repetitions written out. */
    static final int MAXIMUM_STEPS = 10_000;

    private final List<Step> steps = new ArrayList<>();

    private RegexpProgram() {}

    /** The program; it starts at its first step. */
    static List<Step> of(RegexpNode node) {
        RegexpProgram program = new RegexpProgram();
        // The entry is known last, so a split with two equal ways stands in for a jump.
        program.add(new Step(Kind.SPLIT, CharacterClass.NONE, 0, 0));
        int accept = program.add(new Step(Kind.ACCEPT, CharacterClass.NONE, 0, 0));
        int entry = program.emit(node, accept);
        program.steps.set(0, new Step(Kind.SPLIT, CharacterClass.NONE, entry, entry));
        return List.copyOf(program.steps);
    }

    private int add(Step step) {
        if (steps.size() == MAXIMUM_STEPS) {
            throw new JsonPathException(
                    0,
                    "a regular expression has more than " + MAXIMUM_STEPS + " steps once repetitions are written out");
        }
        steps.add(step);
        return steps.size() - 1;
    }

    /** Adds a part that goes on to a step, and tells where it begins. */
    private int emit(RegexpNode node, int next) {
        if (node instanceof RegexpNode.Characters characters) {
            return add(new Step(Kind.CHARACTER, characters.characters(), next, next));
        }
        if (node instanceof RegexpNode.Sequence sequence) {
            List<RegexpNode> backwards = new ArrayList<>(sequence.parts());
            Collections.reverse(backwards);
            int entry = next;
            for (RegexpNode part : backwards) {
                entry = emit(part, entry);
            }
            return entry;
        }
        if (node instanceof RegexpNode.Choice choice) {
            int entry = emit(choice.parts().get(0), next);
            for (RegexpNode part : choice.parts().subList(1, choice.parts().size())) {
                entry = add(new Step(Kind.SPLIT, CharacterClass.NONE, entry, emit(part, next)));
            }
            return entry;
        }
        if (node instanceof RegexpNode.Repeat repeat) {
            return repeat(repeat, next);
        }
        return add(new Step(node instanceof RegexpNode.Start ? Kind.START : Kind.END, CharacterClass.NONE, next, next));
    }

    private int repeat(RegexpNode.Repeat repeat, int next) {
        int entry = next;
        if (repeat.most() == RegexpNode.UNLIMITED) {
            entry = add(new Step(Kind.SPLIT, CharacterClass.NONE, next, next));
            int part = emit(repeat.part(), entry);
            steps.set(entry, new Step(Kind.SPLIT, CharacterClass.NONE, part, next));
        } else {
            for (int i = repeat.least(); i < repeat.most(); i++) {
                entry = add(new Step(Kind.SPLIT, CharacterClass.NONE, emit(repeat.part(), entry), next));
            }
        }
        for (int i = 0; i < repeat.least(); i++) {
            int before = entry;
            entry = emit(repeat.part(), entry);
            if (entry == before) {
                // The part is empty: no number of repetitions makes a difference.
                break;
            }
        }
        return entry;
    }
}
