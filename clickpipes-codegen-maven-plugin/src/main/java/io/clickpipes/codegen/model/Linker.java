package io.clickpipes.codegen.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills in what is known only when all types are: which unions list a type, and what their members share. */
final class Linker {

    private final Map<TypeId, Set<TypeId>> unions = new LinkedHashMap<>();
    private final Map<TypeId, TypeModel> byId = new LinkedHashMap<>();

    static List<TypeModel> link(List<TypeModel> types) {
        Linker linker = new Linker();
        types.forEach(linker::index);
        new SharedProperties(linker.byId).handDown();
        return types.stream().map(linker::linked).toList();
    }

    private void index(TypeModel type) {
        byId.put(type.id(), type);
        if (type instanceof UnionModel union) {
            for (UnionModel.Member member : union.members()) {
                if (member.wrapper().isEmpty() && member.type() instanceof TypeRef.Named named) {
                    unions.computeIfAbsent(named.id(), any -> new LinkedHashSet<>())
                            .add(union.id());
                }
            }
        }
        type.nested().forEach(this::index);
    }

    private TypeModel linked(TypeModel stated) {
        TypeModel type = byId.getOrDefault(stated.id(), stated);
        List<TypeModel> nested = type.nested().stream().map(this::linked).toList();
        List<TypeId> listed = List.copyOf(unions.getOrDefault(type.id(), Set.of()));
        if (type instanceof ObjectModel object) {
            return new ObjectModel(
                    object.id(),
                    object.pointer(),
                    object.doc(),
                    object.properties(),
                    object.additional(),
                    object.additionalSecret(),
                    listed,
                    nested);
        }
        if (type instanceof UnionModel union) {
            return new UnionModel(
                    union.id(),
                    union.pointer(),
                    union.doc(),
                    union.members(),
                    union.discriminator().map(it -> complete(it, union)),
                    union.properties().stream()
                            .filter(property -> allHave(union, property, new HashSet<>()))
                            .map(property ->
                                    allRequire(union, property, new HashSet<>()) ? property : property.optional())
                            .toList(),
                    listed,
                    nested);
        }
        return type;
    }

    /** A text that names a member of a member names that member too. */
    private UnionModel.Discriminator complete(UnionModel.Discriminator stated, UnionModel union) {
        Map<String, Integer> mapping = new LinkedHashMap<>(stated.mapping());
        for (int i = 0; i < union.members().size(); i++) {
            for (String text : texts(union.members().get(i), stated.property(), new LinkedHashSet<>())) {
                mapping.putIfAbsent(text, i);
            }
        }
        return new UnionModel.Discriminator(stated.property(), mapping);
    }

    private List<String> texts(UnionModel.Member member, String property, Set<TypeId> seen) {
        List<String> texts = new ArrayList<>();
        if (typeOf(member) instanceof UnionModel inner && seen.add(inner.id())) {
            inner.discriminator()
                    .filter(it -> it.property().equals(property))
                    .ifPresent(it -> texts.addAll(it.mapping().keySet()));
            inner.members().forEach(each -> texts.addAll(texts(each, property, seen)));
        }
        return texts;
    }

    /** Unions that were seen have it, or the answer is known already: there may be very many ways to one. */
    private boolean allHave(UnionModel union, PropertyModel property, Set<TypeId> seen) {
        return !seen.add(union.id()) || union.members().stream().allMatch(member -> has(member, property, seen));
    }

    private boolean has(UnionModel.Member member, PropertyModel property, Set<TypeId> seen) {
        if (member.wrapper().isPresent()) {
            return false;
        }
        TypeModel type = typeOf(member);
        if (type instanceof UnionModel inner) {
            return inner.properties().stream().anyMatch(each -> isSame(each, property))
                    && allHave(inner, property, seen);
        }
        return type instanceof ObjectModel object
                && object.properties().stream().anyMatch(each -> isSame(each, property));
    }

    private boolean allRequire(UnionModel union, PropertyModel property, Set<TypeId> seen) {
        return property.required()
                && (!seen.add(union.id())
                        || union.members().stream().map(this::typeOf).allMatch(type -> requires(type, property, seen)));
    }

    private boolean requires(@Nullable TypeModel type, PropertyModel property, Set<TypeId> seen) {
        if (type instanceof UnionModel inner) {
            return allRequire(inner, property, seen);
        }
        return type instanceof ObjectModel object
                && object.properties().stream().anyMatch(each -> isSame(each, property) && each.required());
    }

    /** Whether both give the same accessor; what is required or nullable does not show in a signature. */
    private static boolean isSame(PropertyModel one, PropertyModel other) {
        return one.wireName().equals(other.wireName())
                && one.names().accessor().equals(other.names().accessor())
                && one.type().equals(other.type());
    }

    private @Nullable TypeModel typeOf(UnionModel.Member member) {
        return Optional.of(member.type())
                .filter(TypeRef.Named.class::isInstance)
                .map(type -> byId.get(((TypeRef.Named) type).id()))
                .orElse(null);
    }
}
