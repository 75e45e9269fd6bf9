package io.clickpipes.codegen.model;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Types that occur in secrets only, and so never print what they hold, also where somebody took them out of the
 * object around them. One that is used elsewhere, too, prints what is no secret by itself.
 */
public final class SecretTypes {

    private final Map<TypeId, Set<TypeId>> open = new HashMap<>();
    private final Map<TypeId, Set<TypeId>> secret = new HashMap<>();
    private final Set<TypeId> masked;

    /**
     * Looks at all uses.
     *
     * @param model the whole of it
     */
    public SecretTypes(ApiModel model) {
        model.types().forEach(this::index);
        Set<TypeId> secrets = new HashSet<>();
        secret.values().forEach(secrets::addAll);
        masked = reached(secrets, List.of(open, secret));
        if (!masked.isEmpty()) {
            Set<TypeId> seen = new LinkedHashSet<>(open.keySet());
            seen.removeAll(masked);
            model.interfaces().forEach(api -> api.operations().forEach(operation -> add(operation, seen)));
            masked.removeAll(reached(seen, List.of(open)));
        }
    }

    /**
     * {@return whether a type occurs in secrets only}
     *
     * @param id of a type of the model
     */
    public boolean contains(TypeId id) {
        return masked.contains(id);
    }

    /**
     * {@return the same object, of which every value is a secret}
     *
     * @param model an object that occurs in secrets only
     */
    public static ObjectModel hidden(ObjectModel model) {
        List<PropertyModel> properties = model.properties().stream()
                .map(each -> new PropertyModel(
                        each.wireName(),
                        each.names(),
                        each.type(),
                        each.required(),
                        each.nullable(),
                        true,
                        each.doc(),
                        each.pointer()))
                .toList();
        return new ObjectModel(
                model.id(),
                model.pointer(),
                model.doc(),
                properties,
                model.additional(),
                true,
                model.unions(),
                model.nested());
    }

    private void index(TypeModel type) {
        Set<TypeId> shown = open.computeIfAbsent(type.id(), any -> new LinkedHashSet<>());
        Set<TypeId> hidden = secret.computeIfAbsent(type.id(), any -> new LinkedHashSet<>());
        if (type instanceof ObjectModel object) {
            object.properties().forEach(property -> add(property.type(), property.secret() ? hidden : shown));
            object.additional().ifPresent(each -> add(each, object.additionalSecret() ? hidden : shown));
        } else if (type instanceof UnionModel union) {
            for (UnionModel.Member member : union.members()) {
                add(member.type(), member.shape().secret() ? hidden : shown);
            }
            union.properties().forEach(property -> add(property.type(), property.secret() ? hidden : shown));
        }
        type.nested().forEach(this::index);
    }

    private static void add(OperationModel operation, Set<TypeId> all) {
        operation.parameters().forEach(each -> add(each.type(), all));
        operation.body().ifPresent(body -> add(body.type(), all));
        operation.response().type().ifPresent(type -> add(type, all));
        operation.failures().forEach(failure -> add(failure.type(), all));
        for (OperationModel.Exchange other : operation.others()) {
            other.body().ifPresent(body -> add(body.type(), all));
            other.response().type().ifPresent(type -> add(type, all));
        }
        operation.forms().map(FormModel::fields).flatMap(List::stream).forEach(field -> add(field.type(), all));
    }

    private static void add(TypeRef type, Set<TypeId> all) {
        if (type instanceof TypeRef.Named named) {
            all.add(named.id());
        } else if (type instanceof TypeRef.ListOf list) {
            add(list.items(), all);
        } else if (type instanceof TypeRef.MapOf map) {
            add(map.values(), all);
        }
    }

    private static Set<TypeId> reached(Collection<TypeId> from, List<Map<TypeId, Set<TypeId>>> uses) {
        Set<TypeId> reached = new HashSet<>();
        Deque<TypeId> left = new ArrayDeque<>(from);
        while (!left.isEmpty()) {
            TypeId id = left.pop();
            if (reached.add(id)) {
                uses.forEach(each -> left.addAll(each.getOrDefault(id, Set.of())));
            }
        }
        return reached;
    }
}
