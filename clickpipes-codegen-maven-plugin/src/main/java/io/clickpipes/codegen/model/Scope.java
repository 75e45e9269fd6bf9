package io.clickpipes.codegen.model;

import io.clickpipes.codegen.naming.Identifiers;
import io.clickpipes.codegen.naming.TypeNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where types are declared: the package, or the inside of a type. Collects them in order. */
final class Scope {

    /** Beyond this many bytes a type moves out to the outermost type, or its class file's name would be too long. */
    private static final int LONGEST_BINARY_NAME = 150;

    private final Optional<TypeId> owner;
    private final Optional<Scope> outermost;
    private final TypeNames names;
    private final List<TypeModel> types = new ArrayList<>();

    private Scope(Optional<TypeId> owner, Optional<Scope> outermost, TypeNames names) {
        this.owner = owner;
        this.outermost = outermost;
        this.names = names;
    }

    static Scope topLevel(TypeNames names) {
        return new Scope(Optional.empty(), Optional.empty(), names);
    }

    /** The inside of a type that is declared in this scope, or moved out of it. */
    Scope inside(TypeId type) {
        Optional<Scope> top =
                type.isTopLevel() || owner.isEmpty() ? Optional.empty() : Optional.of(outermost.orElse(this));
        return new Scope(Optional.of(type), top, TypeNames.inside(type.names()));
    }

    /** Keeps the name of a class that inherits the types of this place from one of them: it would hide the class. */
    void bar(TypeRef.Named heir) {
        names.bar(heir.id().simpleName());
    }

    /** A free name in this very place, close to the one wished for. */
    TypeId take(String wish) {
        String name = names.take(wish);
        return owner.map(outer -> outer.nested(name)).orElseGet(() -> TypeId.of(name));
    }

    /** The chosen name if it is free, or else one close to the one wished for. */
    TypeId take(String wish, Optional<String> chosen) {
        return chosen.filter(names::takeExactly)
                .map(name -> owner.map(outer -> outer.nested(name)).orElseGet(() -> TypeId.of(name)))
                .orElseGet(() -> take(wish));
    }

    /** The name that a type of this place gets in the package: those of the types around it first. */
    String qualified(String wish) {
        return String.join("", owner.map(TypeId::names).orElse(List.of())) + Identifiers.type(wish);
    }

    /**
     * Declares a type under a free name; deep down it moves out to the outermost type.
     *
     * @param chosen the exact name, which {@code wish} stands in for where it is not free
     */
    TypeId declare(String wish, Optional<String> chosen, Function<TypeId, TypeModel> type) {
        Scope place = outermost.isPresent() && isLong(chosen.orElse(wish)) ? outermost.get() : this;
        TypeId id = place.take(wish, chosen);
        place.types.add(type.apply(id));
        return id;
    }

    private boolean isLong(String wish) {
        String names = String.join("$", owner.map(TypeId::names).orElse(List.of())) + wish;
        return names.getBytes(StandardCharsets.UTF_8).length > LONGEST_BINARY_NAME;
    }

    void add(TypeModel type) {
        types.add(type);
    }

    List<TypeModel> types() {
        return types;
    }

    /** Where an inline type would go, and what it would be called. */
    record Site(Scope scope, String wish) {

        Site item() {
            return new Site(scope, wish + "Item");
        }

        Site value() {
            return new Site(scope, wish + "Value");
        }
    }

    /** The same for a body: where a component has the name, it says that it is one. */
    Site body(String wish) {
        return site(names.isFree(wish) ? wish : wish + "Body");
    }

    Site site(String wish) {
        return new Site(this, wish);
    }
}
