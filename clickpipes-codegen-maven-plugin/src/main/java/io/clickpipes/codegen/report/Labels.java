package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.diff.Subject;
import java.util.List;

/** The words that all reports share. */
final class Labels {

    /** Severest first. */
    static final List<Impact> IMPACTS =
            List.of(Impact.SOURCE_BREAKING, Impact.WIRE_BREAKING, Impact.ADDITIVE, Impact.INVISIBLE);

    private Labels() {}

    /** As a heading. */
    static String title(Impact impact) {
        return switch (impact) {
            case SOURCE_BREAKING -> "Breaks Java code";
            case WIRE_BREAKING -> "Breaks on the wire";
            case ADDITIVE -> "New to use";
            case INVISIBLE -> "Invisible to Java";
        };
    }

    /** The same, for the changes that there are: what is deprecated is not to be sold as something new. */
    static String title(Impact impact, Comparison comparison) {
        int deprecated = impact == Impact.ADDITIVE ? Deprecations.count(comparison) : 0;
        if (deprecated == 0) {
            return title(impact);
        }
        return deprecated == comparison.count(impact) ? "Newly deprecated" : "New to use or deprecated";
    }

    /** What it means, and what to do, for the changes that there are. */
    static String meaning(Impact impact, Comparison comparison) {
        int deprecated = impact == Impact.ADDITIVE ? Deprecations.count(comparison) : 0;
        if (deprecated == 0) {
            return meaning(impact);
        }
        String later = "What is deprecated still works; leave it before it goes.";
        return deprecated == comparison.count(impact) ? later : meaning(impact) + " " + later;
    }

    private static String meaning(Impact impact) {
        return switch (impact) {
            case SOURCE_BREAKING ->
                "Code that uses these members no longer compiles or links with the regenerated"
                        + " client. Change it together with the document.";
            case WIRE_BREAKING ->
                "Code still compiles, but a request may now be refused, or an answer may lack"
                        + " something or mean something else. Check what your programs send and rely on.";
            case ADDITIVE -> "There is something more to use. Nobody has to do anything.";
            case INVISIBLE -> "No Java caller can tell the difference.";
        };
    }

    /** As a word in a file format or a style sheet. */
    static String id(Impact impact) {
        return switch (impact) {
            case SOURCE_BREAKING -> "source-breaking";
            case WIRE_BREAKING -> "wire-breaking";
            case ADDITIVE -> "additive";
            case INVISIBLE -> "invisible";
        };
    }

    /** So that nobody has to tell colours apart. */
    static String glyph(Impact impact) {
        return switch (impact) {
            case SOURCE_BREAKING -> "\u2715";
            case WIRE_BREAKING -> "!";
            case ADDITIVE -> "+";
            case INVISIBLE -> "\u00b7";
        };
    }

    static String name(Subject subject) {
        return switch (subject) {
            case OPERATION -> "operation";
            case PARAMETER -> "parameter";
            case BODY -> "body";
            case RESPONSE -> "response";
            case TYPE -> "type";
            case PROPERTY -> "property";
            case ENUM_VALUE -> "enum value";
            case UNION_MEMBER -> "union member";
            case DOCUMENT -> "document";
        };
    }

    /** A number with its noun. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
