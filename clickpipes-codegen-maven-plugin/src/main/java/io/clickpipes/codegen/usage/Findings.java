package io.clickpipes.codegen.usage;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import io.clickpipes.codegen.diff.JavaMember;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Collects lines; a line counts once for each member. */
final class Findings {

    private final SourcePositions positions;
    private final Map<JavaMember, TreeSet<SourceLine>> lines = new TreeMap<>();

    Findings(SourcePositions positions) {
        this.positions = positions;
    }

    /** Adds the line that the tree begins in. */
    void atStart(CompilationUnitTree unit, MemorySource source, Tree tree, Collection<JavaMember> members) {
        add(unit, source, positions.getStartPosition(unit, tree), members);
    }

    /** Adds the line of the name that the tree ends with: in a chain of calls that is not the first line. */
    void atEnd(CompilationUnitTree unit, MemorySource source, Tree tree, Collection<JavaMember> members) {
        add(unit, source, positions.getEndPosition(unit, tree) - 1, members);
    }

    /** Adds the line of a name that comes after a tree. */
    void after(CompilationUnitTree unit, MemorySource source, Tree tree, String name, Collection<JavaMember> members) {
        int from = (int) positions.getEndPosition(unit, tree);
        add(unit, source, from < 0 ? -1 : source.text().indexOf(name, from), members);
    }

    private void add(CompilationUnitTree unit, MemorySource source, long position, Collection<JavaMember> members) {
        // What the compiler made up has no position.
        if (position < 0 || position >= source.text().length()) {
            return;
        }
        long line = unit.getLineMap().getLineNumber(position);
        SourceLine found = new SourceLine(source.file(), (int) line, textAt(source.text(), (int) position));
        members.forEach(
                member -> lines.computeIfAbsent(member, any -> new TreeSet<>()).add(found));
    }

    private static String textAt(String text, int position) {
        int start = position;
        while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = position;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).strip();
    }

    private static boolean isLineEnd(char character) {
        return character == '\n' || character == '\r';
    }

    Map<JavaMember, List<SourceLine>> lines() {
        return lines.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> List.copyOf(entry.getValue()), (a, b) -> a, TreeMap::new));
    }
}
