package io.clickpipes.codegen.model;

import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.EnvelopeShape;
import io.clickpipes.codegen.config.Renames;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.NearNames;
import io.clickpipes.codegen.naming.ChosenNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names that the {@code configFile} chooses. Hands them out where the document has what they are
 * for, and tells in the end which found nothing.
 */
final class Chosen {

    private final Config config;
    private final Diagnostics diagnostics;
    private final Map<Section, Set<String>> known = new HashMap<>();
    private final Set<String> components = new TreeSet<>();

    /** The parts of {@code names}. */
    enum Section {
        SCHEMAS,
        PROPERTIES,
        OPERATIONS,
        TAGS;

        private Map<String, String> names(Config config) {
            Renames names = config.names();
            return switch (this) {
                case SCHEMAS -> names.schemas();
                case PROPERTIES -> names.properties();
                case OPERATIONS -> names.operations();
                case TAGS -> names.tags();
            };
        }

        private Optional<String> objection(String name) {
            return switch (this) {
                case SCHEMAS, TAGS -> ChosenNames.objectionToType(name);
                case PROPERTIES -> ChosenNames.objectionToAccessor(name);
                case OPERATIONS -> ChosenNames.objectionToMethod(name);
            };
        }
    }

    Chosen(Config config, Diagnostics diagnostics) {
        this.config = config;
        this.diagnostics = diagnostics.about(config.file());
        for (Section section : Section.values()) {
            known.put(section, new HashSet<>());
            section.names(config)
                    .forEach((key, name) -> section.objection(name)
                            .ifPresent(objection -> this.diagnostics.report(
                                    "config-name",
                                    pointer(section, key),
                                    "\"" + name + "\" " + objection + ".",
                                    "Choose another name.")));
        }
    }

    /** Class names by component, of those that have a class of their own. */
    Map<String, String> components(Set<String> all, Set<String> classes) {
        Map<String, String> chosen = new LinkedHashMap<>();
        components.addAll(all);
        for (String name : classes) {
            find(Section.SCHEMAS, name, Pointers.ofComponent(name)).ifPresent(given -> chosen.put(name, given));
        }
        return usable(Section.SCHEMAS, chosen);
    }

    /** The class name of a schema that stands where it is used. */
    Optional<String> inline(String pointer) {
        return find(Section.SCHEMAS, pointer, pointer).filter(name -> isUsable(Section.SCHEMAS, name));
    }

    /** Accessors by name on the wire, for the properties of one object. */
    Map<String, String> properties(At owner, Map<String, At> properties) {
        Optional<String> component =
                Pointers.isComponent(owner.pointer()) ? Pointers.componentOf(owner.pointer()) : Optional.empty();
        Map<String, String> chosen = new LinkedHashMap<>();
        properties.forEach((wire, at) -> {
            Optional<String> own = component.flatMap(name -> find(Section.PROPERTIES, name + "." + wire, at.pointer()));
            Optional<String> declared = own.isPresent()
                    ? own
                    : Pointers.declaringComponent(at.pointer(), wire)
                            .flatMap(name -> find(Section.PROPERTIES, name + "." + wire, at.pointer()));
            Optional<String> given =
                    declared.isPresent() ? declared : find(Section.PROPERTIES, at.pointer(), at.pointer());
            given.ifPresent(name -> chosen.put(wire, name));
        });
        return usable(Section.PROPERTIES, chosen);
    }

    /** Method names by pointer of the operation, for those of one interface. */
    Map<String, String> operations(Map<String, String> idsByPointer) {
        Map<String, String> chosen = new LinkedHashMap<>();
        idsByPointer.forEach(
                (pointer, id) -> find(Section.OPERATIONS, id, pointer).ifPresent(name -> chosen.put(pointer, name)));
        return usable(Section.OPERATIONS, chosen);
    }

    /** Interface names by tag. */
    Map<String, String> tags(Set<String> tags) {
        Map<String, String> chosen = new LinkedHashMap<>();
        tags.forEach(tag -> find(Section.TAGS, tag, tag).ifPresent(name -> chosen.put(tag, name)));
        return usable(Section.TAGS, chosen);
    }

    /** Tells of a name that could not be given because something else has it. */
    void clash(Section section, String name, String other) {
        section.names(config).forEach((key, chosen) -> {
            if (chosen.equals(name)) {
                diagnostics.report(
                        "config-name",
                        pointer(section, key),
                        "The name " + name + " is taken by " + other + ", perhaps in another case of letters.",
                        "Choose another name, or one for the other too.");
            }
        });
    }

    /** Tells if a schema got another class name than the chosen one. */
    void compare(Optional<String> chosen, TypeId id) {
        chosen.filter(name -> !name.equals(id.simpleName()))
                .ifPresent(name -> clash(Section.SCHEMAS, name, "another type of that place"));
    }

    /** Tells of everything in the {@code configFile} that names nothing in the document. */
    void reportUnused() {
        for (Section section : Section.values()) {
            for (String key : section.names(config).keySet()) {
                if (!known.getOrDefault(section, Set.of()).contains(key)) {
                    unused(section, key);
                }
            }
        }
        List<String> except = config.envelope().map(EnvelopeShape::except).orElse(List.of());
        for (int i = 0; i < except.size(); i++) {
            Set<String> operations = new TreeSet<>(known.getOrDefault(Section.OPERATIONS, Set.of()));
            operations.removeIf(each -> each.startsWith("#/"));
            if (!operations.contains(except.get(i))) {
                diagnostics.report(
                        "config-unused",
                        "#/envelope/except/" + i,
                        "The document has no operation \"" + except.get(i) + "\".",
                        near(except.get(i), operations));
            }
        }
    }

    private void unused(Section section, String key) {
        Set<String> candidates = new TreeSet<>(known.getOrDefault(section, Set.of()));
        if (section == Section.SCHEMAS && components.contains(key)) {
            diagnostics.report(
                    "config-unused",
                    pointer(section, key),
                    "The schema \"" + key + "\" has no class of its own: it is another name for a Java type.",
                    "Take the entry out.");
            return;
        }
        boolean byPointer = key.startsWith("#") || key.startsWith("/");
        candidates.removeIf(each -> each.startsWith("#/") != byPointer);
        String what = section.name().toLowerCase(Locale.ROOT);
        diagnostics.report(
                "config-unused",
                pointer(section, key),
                "There is nothing in the document that \"" + key + "\" names among the " + what + ".",
                near(key, candidates));
    }

    private static String near(String key, Set<String> candidates) {
        List<String> near = NearNames.of(key, candidates);
        return near.isEmpty()
                ? "Correct it, or take it out; what tags, paths and operations leave out of the document is not there."
                : "Did you mean " + String.join(", ", near) + "?";
    }

    /** Two of one place with one name get their own names, and a report. */
    private Map<String, String> usable(Section section, Map<String, String> chosen) {
        Map<String, String> byName = new HashMap<>();
        Map<String, String> usable = new LinkedHashMap<>();
        chosen.forEach((key, name) -> {
            String other = byName.putIfAbsent(name.toLowerCase(Locale.ROOT), key);
            if (other != null) {
                clash(section, name, "\"" + other + "\" too");
            } else if (isUsable(section, name)) {
                usable.put(key, name);
            }
        });
        return usable;
    }

    private static boolean isUsable(Section section, String name) {
        return section.objection(name).isEmpty();
    }

    private Optional<String> find(Section section, String key, String pointer) {
        Set<String> seen = known.getOrDefault(section, Set.of());
        seen.add(key);
        seen.add(pointer);
        Map<String, String> names = section.names(config);
        String name = names.get(key);
        return Optional.ofNullable(name == null ? names.get(pointer) : name);
    }

    private static String pointer(Section section, String key) {
        return "#/names/" + section.name().toLowerCase(Locale.ROOT) + "/" + Pointers.escape(key);
    }
}
