package io.clickpipes.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.clickpipes.codegen.config.Config;
import io.clickpipes.codegen.config.ExtraAnnotation;
import io.clickpipes.codegen.config.ExtraAnnotation.Place;
import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.document.NearNames;
import io.clickpipes.codegen.extension.Rebuilding;
import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts the annotations of the {@code configFile} on what was emitted. The document decides where, never what. */
final class ExtraAnnotations {

    private static final String COMPONENTS = "#/components/schemas/";

    private final List<ExtraAnnotation> extras;
    private final List<Optional<AnnotationSpec>> specs;
    private final Diagnostics diagnostics;
    /** Names that the document has, by kind of place. */
    private final Map<Place, Set<String>> known = new HashMap<>();
    /** Indexes of the annotations that found a place, and of their names that did. */
    private final Set<String> used = new HashSet<>();

    ExtraAnnotations(Config config, Diagnostics diagnostics) {
        this.extras = config.annotations();
        this.diagnostics = diagnostics.about(config.file());
        this.specs = new ArrayList<>();
        for (int i = 0; i < extras.size(); i++) {
            specs.add(new AnnotationText(this.diagnostics, "#/annotations/" + i).spec(extras.get(i)));
        }
    }

    /** A type of a schema with its accessors, and all types inside it. */
    TypeSpec on(TypeModel model, TypeSpec emitted, List<TypeName> permitted) {
        if (extras.isEmpty()) {
            return emitted;
        }
        Map<String, TypeModel> inside = new HashMap<>();
        model.nested().forEach(each -> inside.put(each.id().simpleName(), each));
        TypeSpec spec = Rebuilding.of(emitted, permitted, method -> onAccessor(model, method), nested -> {
            TypeModel type = inside.get(nested.name());
            return type == null ? nested : on(type, nested, List.of());
        });
        Place place =
                model instanceof ObjectModel ? Place.OBJECT : model instanceof EnumModel ? Place.ENUM : Place.UNION;
        return withAll(spec, found(place, namesOf(model.pointer())));
    }

    /** A Retrofit interface and its methods. */
    TypeSpec on(InterfaceModel model, TypeSpec emitted) {
        if (extras.isEmpty()) {
            return emitted;
        }
        Map<String, OperationModel> operations = new HashMap<>();
        model.operations().forEach(each -> {
            operations.put(each.methodName(), each);
            each.others().forEach(other -> operations.put(other.methodName(), each));
        });
        TypeSpec spec = Rebuilding.of(
                emitted,
                List.of(),
                method -> {
                    OperationModel operation = operations.get(method.name());
                    return operation == null
                            ? method
                            : withAll(method, found(Place.OPERATION, List.of(operation.id(), operation.pointer())));
                },
                nested -> nested);
        return withAll(spec, found(Place.INTERFACE, List.of(model.tag())));
    }

    /** Tells of annotations that found no place. */
    void reportUnused() {
        for (int i = 0; i < extras.size(); i++) {
            ExtraAnnotation extra = extras.get(i);
            Set<String> candidates = new TreeSet<>();
            extra.on().forEach(place -> candidates.addAll(known.getOrDefault(place, Set.of())));
            for (int j = 0; j < extra.names().size(); j++) {
                if (!used.contains(i + "/" + j)) {
                    String name = extra.names().get(j);
                    List<String> near = NearNames.of(name, candidates);
                    diagnostics.report(
                            "config-unused",
                            "#/annotations/" + i + "/names/" + j,
                            "There is nothing called \"" + name + "\" that this annotation could be put on.",
                            near.isEmpty()
                                    ? "Name a component, component.property, operation id or tag, as \"on\" says."
                                    : "Did you mean " + String.join(", ", near) + "?");
                }
            }
            if (extra.names().isEmpty() && !used.contains(Integer.toString(i))) {
                diagnostics.report(
                        "config-unused",
                        "#/annotations/" + i,
                        "The document has nothing that this annotation could be put on.",
                        "Correct \"on\", or take the entry out.");
            }
        }
    }

    private MethodSpec onAccessor(TypeModel model, MethodSpec method) {
        List<PropertyModel> properties = model instanceof ObjectModel object
                ? object.properties()
                : model instanceof UnionModel union ? union.properties() : List.of();
        if (!method.parameters().isEmpty()) {
            return method;
        }
        for (PropertyModel property : properties) {
            if (property.names().accessor().equals(method.name())) {
                List<String> names = new ArrayList<>(List.of(property.pointer()));
                namesOf(model.pointer()).forEach(owner -> names.add(owner + "." + property.wireName()));
                return withAll(method, found(Place.PROPERTY, names));
            }
        }
        return method;
    }

    /** What {@code names} may call a schema: its pointer, and its name if it is a component. */
    private static List<String> namesOf(String pointer) {
        if (!pointer.startsWith(COMPONENTS) || pointer.indexOf('/', COMPONENTS.length()) >= 0) {
            return List.of(pointer);
        }
        String name = pointer.substring(COMPONENTS.length()).replace("~1", "/").replace("~0", "~");
        return List.of(pointer, name);
    }

    private List<AnnotationSpec> found(Place place, List<String> names) {
        known.computeIfAbsent(place, any -> new HashSet<>()).addAll(names);
        List<AnnotationSpec> found = new ArrayList<>();
        for (int i = 0; i < extras.size(); i++) {
            ExtraAnnotation extra = extras.get(i);
            if (!extra.on().contains(place)) {
                continue;
            }
            boolean selected = extra.names().isEmpty();
            for (int j = 0; j < extra.names().size(); j++) {
                if (names.contains(extra.names().get(j))) {
                    used.add(i + "/" + j);
                    selected = true;
                }
            }
            if (selected) {
                used.add(Integer.toString(i));
                specs.get(i).ifPresent(found::add);
            }
        }
        return found;
    }

    private static TypeSpec withAll(TypeSpec spec, List<AnnotationSpec> found) {
        List<AnnotationSpec> more = missing(spec.annotations(), found);
        return more.isEmpty() ? spec : spec.toBuilder().addAnnotations(more).build();
    }

    private static MethodSpec withAll(MethodSpec spec, List<AnnotationSpec> found) {
        List<AnnotationSpec> more = missing(spec.annotations(), found);
        return more.isEmpty() ? spec : spec.toBuilder().addAnnotations(more).build();
    }

    /** What generated code says already is not said again: few annotations may be repeated. */
    private static List<AnnotationSpec> missing(List<AnnotationSpec> there, List<AnnotationSpec> found) {
        return found.stream()
                .filter(each -> there.stream().noneMatch(other -> other.type().equals(each.type())))
                .toList();
    }
}
