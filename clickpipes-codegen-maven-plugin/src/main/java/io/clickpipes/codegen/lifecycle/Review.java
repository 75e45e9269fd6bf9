package io.clickpipes.codegen.lifecycle;

import io.clickpipes.codegen.Codegen;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.DocumentDiff;
import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.diff.Version;
import io.clickpipes.codegen.report.Report;
import io.clickpipes.codegen.usage.HandWritten;
import io.clickpipes.codegen.usage.HandWrittenUses;
import io.clickpipes.codegen.usage.Uses;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two documents, and finds the hand-written lines that the difference concerns. */
public final class Review {

    private final CodegenOptions options;
    private final Codegen codegen;

    /**
     * A review for code that is generated with these options.
     *
     * @param options packages and whatever else is configured
     */
    public Review(CodegenOptions options) {
        this.options = options;
        this.codegen = new Codegen(options);
    }

    /**
     * Compares.
     *
     * @param before the older document
     * @param after the newer document
     * @param code written against the older document
     * @return what changed, and who uses it
     * @throws io.clickpipes.codegen.diagnostic.CodegenException if no code can be generated from one of the documents
     */
    public Report compare(Prepared before, Prepared after, HandWritten code) {
        Comparison comparison = DocumentDiff.compare(version(before), version(after));
        Set<JavaMember> broken = new TreeSet<>();
        comparison.changes().stream()
                .filter(change -> change.impact().isBreaking())
                .map(Change::members)
                .forEach(broken::addAll);
        if (broken.isEmpty()) {
            return new Report(comparison, Map.of(), Optional.empty());
        }
        Uses uses = HandWrittenUses.find(code, codegen.generate(before.name(), before.document()), broken);
        return new Report(comparison, uses.lines(), uses.obstacle());
    }

    private Version version(Prepared side) {
        return new Version(side.name(), side.document(), codegen.model(side.name(), side.document()), options);
    }
}
