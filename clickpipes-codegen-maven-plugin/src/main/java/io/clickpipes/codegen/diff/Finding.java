package io.clickpipes.codegen.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A change in the making: what it says, and which differences of the trees it accounts for. */
final class Finding {

    private final Impact impact;
    private final Subject subject;
    private final String what;
    private final String place;
    private String beforePointer = "";
    private String afterPointer = "";
    private Optional<String> before = Optional.empty();
    private Optional<String> after = Optional.empty();
    private final List<JavaMember> members = new ArrayList<>();
    private final Set<String> claims = new LinkedHashSet<>();
    private boolean whole;

    Finding(Impact impact, Subject subject, String place, String what) {
        this.impact = impact;
        this.subject = subject;
        this.place = place;
        this.what = what;
    }

    /** Where it stands in both documents; accounts for nothing by itself. */
    Finding at(String before, String after) {
        this.beforePointer = before;
        this.afterPointer = after;
        return this;
    }

    /** The thing as a whole is gone or new: accounts for all below, and takes in types declared there. */
    Finding whole() {
        whole = true;
        return claims(beforePointer, afterPointer);
    }

    Finding values(String before, String after) {
        this.before = Optional.of(before);
        this.after = Optional.of(after);
        return this;
    }

    Finding before(String value) {
        this.before = Optional.of(value);
        return this;
    }

    Finding after(String value) {
        this.after = Optional.of(value);
        return this;
    }

    Finding touches(Collection<Signature> signatures) {
        signatures.forEach(each -> members.add(each.member()));
        return this;
    }

    Finding touches(JavaMember... more) {
        members.addAll(List.of(more));
        return this;
    }

    /** Pointers into either tree; each accounts for itself and all below. */
    Finding claims(String... pointers) {
        for (String pointer : pointers) {
            if (!pointer.isEmpty()) {
                claims.add(pointer);
            }
        }
        return this;
    }

    Finding claims(Collection<String> pointers) {
        return claims(pointers.toArray(String[]::new));
    }

    Impact impact() {
        return impact;
    }

    boolean isWhole() {
        return whole;
    }

    String beforePointer() {
        return beforePointer;
    }

    String afterPointer() {
        return afterPointer;
    }

    Set<String> claims() {
        return claims;
    }

    List<JavaMember> members() {
        return members;
    }

    Change change() {
        return new Change(impact, subject, what, place, beforePointer, afterPointer, before, after, members);
    }
}
