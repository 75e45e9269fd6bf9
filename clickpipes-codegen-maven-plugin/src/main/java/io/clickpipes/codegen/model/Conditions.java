package io.clickpipes.codegen.model;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Properties that an object has under a condition: in {@code then}, {@code else} and {@code dependentSchemas}. What
 * {@code if} names is only looked at.
 */
final class Conditions {

    private final FormFinder forms;
    private final PartMerger merger;
    private final Pointers pointers;

    Conditions(FormFinder forms, PartMerger merger, Pointers pointers) {
        this.forms = forms;
        this.merger = merger;
        this.pointers = pointers;
    }

    /** The same form, or an object that knows those properties, too: none of them is required, or replaces another. */
    Form with(At at, Form form) {
        List<At> branches = new ArrayList<>();
        collect(at, branches, Collections.newSetFromMap(new IdentityHashMap<>()));
        if (branches.isEmpty()) {
            return form;
        }
        Form base = form instanceof Form.Same same ? forms.resolved(same.target()) : form;
        Optional<Form.Members> known = Optional.empty();
        if (base instanceof Form.Members members) {
            known = Optional.of(members);
        } else if (base instanceof Form.Dictionary dictionary
                && dictionary.values().isEmpty()) {
            known = Optional.of(new Form.Members(Map.of(), Set.of(), Optional.empty()));
        }
        return known.map(members -> {
                    Form.Members all = (Form.Members) merger.withOptional(members, branches);
                    return all.properties().size() == members.properties().size() ? form : all;
                })
                .orElse(form);
    }

    /** Branches of the schema, of its parts that are nothing but conditions, and of such branches. */
    private void collect(At at, List<At> branches, Set<Schema<?>> seen) {
        Schema<?> schema = at.schema();
        if (schema == null || !seen.add(schema)) {
            return;
        }
        Map<String, At> own = new LinkedHashMap<>();
        own.put("then", at.child(schema.getThen(), "then"));
        own.put("else", at.child(schema.getElse(), "else"));
        if (schema.getDependentSchemas() != null) {
            schema.getDependentSchemas()
                    .forEach((name, each) -> own.put("/" + name, at.child(each, "dependentSchemas", name)));
        }
        for (At branch : own.values()) {
            if (branch.schema() != null) {
                branches.add(branch);
                ifSilent(branch, branches, seen);
            }
        }
        at.children(schema.getAllOf(), "allOf").forEach(part -> ifSilent(part, branches, seen));
    }

    private void ifSilent(At at, List<At> branches, Set<Schema<?>> seen) {
        String reference = at.reference();
        At target = reference == null ? at : pointers.schema(reference).orElse(at);
        if (Schemas.isConstraintOnly(target.schema())) {
            collect(target, branches, seen);
        }
    }
}
