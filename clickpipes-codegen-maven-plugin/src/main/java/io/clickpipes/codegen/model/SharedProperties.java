package io.clickpipes.codegen.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Hands properties that stand beside the alternatives of a union down to its members. A component may be used alone,
 * so there they are optional; an alternative that stands in the union itself has them as they are.
 */
final class SharedProperties {

    /** Below one; in a document that is meant for people there are few. */
    private static final int MOST_UNIONS = 100;

    private final Map<TypeId, TypeModel> types;
    private final Map<TypeId, Map<String, PropertyModel>> added = new LinkedHashMap<>();

    /** For all types by name, which {@link #handDown} replaces. */
    SharedProperties(Map<TypeId, TypeModel> types) {
        this.types = types;
    }

    void handDown() {
        for (TypeModel type : types.values()) {
            if (type instanceof UnionModel union) {
                union.properties().forEach(property -> handDown(union, property, new HashSet<>()));
            }
        }
        added.forEach((id, properties) -> types.computeIfPresent(id, (any, type) -> with(type, properties)));
    }

    private void handDown(UnionModel union, PropertyModel property, Set<TypeId> seen) {
        for (UnionModel.Member member : union.members()) {
            if (member.wrapper().isPresent() || !(member.type() instanceof TypeRef.Named named)) {
                continue;
            }
            TypeModel type = types.get(named.id());
            if (type instanceof ObjectModel object) {
                boolean inline = object.pointer().startsWith(union.pointer() + "/");
                add(object.id(), object.properties(), inline ? property : property.optional());
            } else if (type instanceof UnionModel inner && seen.size() < MOST_UNIONS && seen.add(inner.id())) {
                add(inner.id(), inner.properties(), property.optional());
                handDown(inner, property, seen);
            }
        }
    }

    /** Only where it has no property of this name, and no other one the same methods. */
    private void add(TypeId id, List<PropertyModel> own, PropertyModel property) {
        Map<String, PropertyModel> more = added.computeIfAbsent(id, any -> new LinkedHashMap<>());
        Set<String> taken = new TreeSet<>();
        boolean known = more.containsKey(property.wireName());
        for (PropertyModel each : own) {
            known |= each.wireName().equals(property.wireName());
            taken.addAll(methods(each));
        }
        more.values().forEach(each -> taken.addAll(methods(each)));
        if (!known && methods(property).stream().noneMatch(taken::contains)) {
            more.put(property.wireName(), property);
        }
    }

    private static List<String> methods(PropertyModel property) {
        PropertyModel.Names names = property.names();
        return List.of(names.accessor(), names.setter(), names.has(), names.isNull(), names.setNull());
    }

    private static TypeModel with(TypeModel type, Map<String, PropertyModel> more) {
        if (type instanceof ObjectModel object) {
            List<PropertyModel> all = new ArrayList<>(object.properties());
            all.addAll(more.values());
            return new ObjectModel(
                    object.id(),
                    object.pointer(),
                    object.doc(),
                    all,
                    object.additional(),
                    object.additionalSecret(),
                    object.unions(),
                    object.nested());
        }
        UnionModel union = (UnionModel) type;
        List<PropertyModel> all = new ArrayList<>(union.properties());
        all.addAll(more.values());
        return new UnionModel(
                union.id(),
                union.pointer(),
                union.doc(),
                union.members(),
                union.discriminator(),
                all,
                union.unions(),
                union.nested());
    }
}
