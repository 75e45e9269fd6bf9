package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Both sides of a comparison with all that the steps look up, and what they have found. */
final class Pair {

    final Surface before;
    final Surface after;
    final Documents beforeTree;
    final Documents afterTree;
    private final Usage beforeUsage;
    private final Usage afterUsage;
    private final SentParts beforeSent;
    private final SentParts afterSent;
    private final List<Finding> findings = new ArrayList<>();

    Pair(Version before, Version after) {
        this.before = new Surface(before);
        this.after = new Surface(after);
        this.beforeTree = new Documents(before.tree(), pointers(this.before));
        this.afterTree = new Documents(after.tree(), pointers(this.after));
        this.beforeSent = new SentParts(before.tree(), beforeTree);
        this.afterSent = new SentParts(after.tree(), afterTree);
        this.beforeUsage = new Usage(before, this.before.types(), beforeTree, beforeSent);
        this.afterUsage = new Usage(after, this.after.types(), afterTree, afterSent);
    }

    private static List<String> pointers(Surface surface) {
        return surface.types().values().stream().map(TypeModel::pointer).toList();
    }

    /** What callers of the older client lose of the given. */
    List<Signature> lost(Collection<Signature> ofBefore) {
        return after.missing(ofBefore);
    }

    /** What is new among the given. */
    List<Signature> gained(Collection<Signature> ofAfter) {
        return before.missing(ofAfter);
    }

    /** Whether callers of both clients send values of the type. */
    boolean isSent(TypeId type) {
        return beforeUsage.isSent(type) && afterUsage.isSent(type);
    }

    /** Whether callers of both clients read values of the type. */
    boolean isRead(TypeId type) {
        return beforeUsage.isRead(type) && afterUsage.isRead(type);
    }

    /** Which places of one of the documents describe what is sent. */
    SentParts sent(boolean ofBefore) {
        return ofBefore ? beforeSent : afterSent;
    }

    /** Whether both documents, or none, are of version 2.0: otherwise much is written in other words. */
    boolean isOfOneVersion() {
        return beforeTree.at("#/swagger").isMissingNode()
                == afterTree.at("#/swagger").isMissingNode();
    }

    Documents tree(boolean ofBefore) {
        return ofBefore ? beforeTree : afterTree;
    }

    Surface surface(boolean ofBefore) {
        return ofBefore ? before : after;
    }

    /**
     * Adds a finding about members that are still there and that something else has taken over, if
     * there are any: code compiles, and does something else.
     */
    void addTaken(List<Signature> taken, Finding finding) {
        if (!taken.isEmpty()) {
            add(finding.touches(taken));
        }
    }

    Finding add(Finding finding) {
        findings.add(finding);
        return finding;
    }

    List<Finding> findings() {
        return findings;
    }
}
