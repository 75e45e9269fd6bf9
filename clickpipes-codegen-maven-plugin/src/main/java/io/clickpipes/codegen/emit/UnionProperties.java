package io.clickpipes.codegen.emit;

import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.model.UnionModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The properties that can be read through a union: those that every member has under the same Java
 * name and with the same type. A member may restate a property more narrowly than the schema it
 * extends, and then the interface is silent about it.
 */
final class UnionProperties {

    /** The unknown member has this method already. */
    private static final String TAKEN = "value";

    private final Map<TypeId, TypeModel> all = new HashMap<>();

    UnionProperties(ApiModel model) {
        model.types().forEach(this::index);
    }

    private void index(TypeModel type) {
        all.put(type.id(), type);
        type.nested().forEach(this::index);
    }

    List<PropertyModel> of(UnionModel union) {
        return union.properties().stream()
                .filter(property -> !property.names().accessor().equals(TAKEN))
                .filter(property -> isShared(union, property, new HashSet<>()))
                .toList();
    }

    private boolean isShared(UnionModel union, PropertyModel property, Set<TypeId> seen) {
        return seen.add(union.id())
                && union.members().stream()
                        .allMatch(member -> member.wrapper().isEmpty() && has(member.type(), property, seen));
    }

    private boolean has(TypeRef type, PropertyModel property, Set<TypeId> seen) {
        TypeModel model = type instanceof TypeRef.Named named ? all.get(named.id()) : null;
        if (model instanceof ObjectModel object) {
            return has(object.properties(), property);
        }
        return model instanceof UnionModel union
                && has(union.properties(), property)
                && isShared(union, property, seen);
    }

    private static boolean has(List<PropertyModel> properties, PropertyModel wanted) {
        return properties.stream()
                .anyMatch(each -> each.names().accessor().equals(wanted.names().accessor())
                        && each.type().equals(wanted.type()));
    }
}
