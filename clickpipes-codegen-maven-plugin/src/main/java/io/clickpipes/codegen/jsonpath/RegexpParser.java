package io.clickpipes.codegen.jsonpath;

import io.clickpipes.codegen.jsonpath.CharacterClass.Category;
import io.clickpipes.codegen.jsonpath.CharacterClass.Item;
import io.clickpipes.codegen.jsonpath.CharacterClass.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads regular expressions of RFC 9485; what is not one of them is told from what is. */
final class RegexpParser {

    /** Deepest nesting of groups. */
    private static final int MAXIMUM_DEPTH = 64;

    private final int[] points;
    private int at;
    private int depth;

    /** Not an expression of the RFC. Never leaves this class. */
    private static final class NotRegexp extends Exception {
        private static final long serialVersionUID = 1L;

        NotRegexp() {
            super(null, null, false, false);
        }
    }

    private RegexpParser(String pattern) {
        this.points = pattern.codePoints().toArray();
    }

    /** The parts of the expression; nothing if the text is not one. */
    static Optional<RegexpNode> parse(String pattern) {
        RegexpParser parser = new RegexpParser(pattern);
        try {
            RegexpNode node = parser.choice();
            return parser.at == parser.points.length ? Optional.of(node) : Optional.empty();
        } catch (NotRegexp e) {
            return Optional.empty();
        }
    }

    private int peek() {
        return at < points.length ? points[at] : -1;
    }

    private boolean take(int point) {
        boolean there = peek() == point;
        if (there) {
            at++;
        }
        return there;
    }

    private void expect(int point) throws NotRegexp {
        if (!take(point)) {
            throw new NotRegexp();
        }
    }

    private RegexpNode choice() throws NotRegexp {
        List<RegexpNode> branches = new ArrayList<>();
        do {
            branches.add(branch());
        } while (take('|'));
        return branches.size() == 1 ? branches.get(0) : new RegexpNode.Choice(List.copyOf(branches));
    }

    private RegexpNode branch() throws NotRegexp {
        List<RegexpNode> pieces = new ArrayList<>();
        while (peek() != -1 && peek() != '|' && peek() != ')') {
            pieces.add(quantified(atom()));
        }
        return new RegexpNode.Sequence(List.copyOf(pieces));
    }

    private RegexpNode quantified(RegexpNode atom) throws NotRegexp {
        if (take('*')) {
            return new RegexpNode.Repeat(atom, 0, RegexpNode.UNLIMITED);
        }
        if (take('+')) {
            return new RegexpNode.Repeat(atom, 1, RegexpNode.UNLIMITED);
        }
        if (take('?')) {
            return new RegexpNode.Repeat(atom, 0, 1);
        }
        if (!take('{')) {
            return atom;
        }
        int least = number();
        int most = least;
        if (take(',')) {
            most = peek() == '}' ? RegexpNode.UNLIMITED : number();
        }
        expect('}');
        if (most < least) {
            throw new NotRegexp();
        }
        return new RegexpNode.Repeat(atom, least, most);
    }

    private int number() throws NotRegexp {
        int start = at;
        int value = 0;
        while (peek() >= '0' && peek() <= '9') {
            // Beyond what a program may hold the exact number does not matter.
            value = Math.min(value * 10 + (points[at++] - '0'), RegexpProgram.MAXIMUM_STEPS + 1);
        }
        if (at == start) {
            throw new NotRegexp();
        }
        return value;
    }

    private RegexpNode atom() throws NotRegexp {
        if (take('(')) {
            if (++depth > MAXIMUM_DEPTH) {
                throw new JsonPathException(
                        0, "a regular expression is nested deeper than " + MAXIMUM_DEPTH + " levels");
            }
            RegexpNode inner = choice();
            expect(')');
            depth--;
            return inner;
        }
        if (take('[')) {
            return new RegexpNode.Characters(bracketed());
        }
        if (take('.')) {
            return new RegexpNode.Characters(CharacterClass.DOT);
        }
        if (take('^')) {
            return new RegexpNode.Start();
        }
        if (take('$')) {
            return new RegexpNode.End();
        }
        Item item = peek() == '\\' ? escape() : ordinary("()*+.?[]{|}");
        return new RegexpNode.Characters(new CharacterClass(false, List.of(item)));
    }

    private Range ordinary(String special) throws NotRegexp {
        int point = peek();
        if (point == -1 || special.indexOf(point) >= 0 || Character.getType(point) == Character.SURROGATE) {
            throw new NotRegexp();
        }
        at++;
        return new Range(point, point);
    }

    private CharacterClass bracketed() throws NotRegexp {
        boolean negated = take('^');
        List<Item> items = new ArrayList<>();
        if (take('-')) {
            items.add(new Range('-', '-'));
        } else {
            items.add(classItem());
        }
        while (peek() != ']' && peek() != '-') {
            items.add(classItem());
        }
        if (take('-')) {
            items.add(new Range('-', '-'));
        }
        expect(']');
        return new CharacterClass(negated, List.copyOf(items));
    }

    private Item classItem() throws NotRegexp {
        Item first = classCharacter();
        boolean range = first instanceof Range && peek() == '-' && at + 1 < points.length && points[at + 1] != ']';
        if (!range) {
            return first;
        }
        at++;
        if (!(classCharacter() instanceof Range last) || last.first() < ((Range) first).first()) {
            throw new NotRegexp();
        }
        return new Range(((Range) first).first(), last.first());
    }

    private Item classCharacter() throws NotRegexp {
        return peek() == '\\' ? escape() : ordinary("-[]");
    }

    private Item escape() throws NotRegexp {
        at++;
        if (take('p')) {
            return category(false);
        }
        if (take('P')) {
            return category(true);
        }
        int point = peek();
        if (point == -1 || "()*+-.?[\\]^{|}nrt".indexOf(point) < 0) {
            throw new NotRegexp();
        }
        at++;
        int meant = switch (point) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> point;
        };
        return new Range(meant, meant);
    }

    private Category category(boolean negated) throws NotRegexp {
        expect('{');
        StringBuilder name = new StringBuilder();
        while (peek() != '}' && peek() != -1 && name.length() < 3) {
            name.appendCodePoint(points[at++]);
        }
        expect('}');
        int types = UnicodeCategories.types(name.toString());
        if (types == 0) {
            throw new NotRegexp();
        }
        return new Category(types, negated);
    }
}
