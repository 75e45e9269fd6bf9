package io.clickpipes.codegen.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a schema amounts to as a Java type, before names are given. */
sealed interface Form {

    /** The same as another schema: a reference, or a wrapper around one other schema. */
    record Same(At target) implements Form {}

    /**
     * An object with named members, {@code allOf} parts merged.
     *
     * @param properties in order of the parts
     * @param additional schema of members without a name in the schema, if it states one
     */
    record Members(Map<String, At> properties, Set<String> required, Optional<At> additional) implements Form {}

    Members NONE = new Members(Map.of(), Set.of(), Optional.empty());

    /** An object whose member names are data. */
    record Dictionary(Optional<At> values) implements Form {}

    /**
     * A closed set of texts or numbers.
     *
     * @param kind what the values are
     * @param values texts, or digits, each once
     * @param labels what the document calls some of them
     */
    record Choice(ScalarKind kind, List<String> values, Map<String, Label> labels) implements Form {}

    /**
     * Words of the document for a value.
     *
     * @param name empty if there is none
     * @param doc empty if there is none
     */
    record Label(String name, String doc) {}

    /**
     * One of at least two alternatives, none of them null.
     *
     * @param common properties beside the alternatives
     */
    record Alternatives(List<Option> options, Members common) implements Form {}

    /** One alternative; the form is stated apart because one schema can name several JSON types. */
    record Option(At at, Form form) {}

    record Array(At items) implements Form {}

    record Single(ScalarKind kind, Optional<TypeRef.Mapping> mapped) implements Form {

        Single(ScalarKind kind) {
            this(kind, Optional.empty());
        }
    }

    /** Anything. */
    record Any() implements Form {}
}
