package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Refuses what {@link UnionCycles} can not help: unions in their places and parents with a discriminator that nest in
 * one another along so many ways that {@code javac}, which follows each, comes to no end.
 */
final class UnionWays {

    /** About as many as the compiler follows in a second. */
    private static final long MOST = 20_000;

    private final Map<TypeId, List<TypeId>> above = new HashMap<>();
    private final Map<TypeId, Long> ways = new HashMap<>();

    private UnionWays() {}

    static void check(ApiModel model, Diagnostics diagnostics) {
        UnionWays all = new UnionWays();
        model.types().forEach(all::collect);
        model.types().stream()
                .filter(type -> all.ways(type.id()) > MOST)
                .findFirst()
                .ifPresent(type -> diagnostics.report(
                        "too-large",
                        type.pointer(),
                        "Unions hold each other in so many ways that no compiler comes to an end with " + type.id()
                                + ".",
                        "Let each union list its members itself, not other unions that share members."));
    }

    private void collect(TypeModel type) {
        if (type instanceof UnionModel union) {
            above.put(type.id(), union.unions());
        } else if (type instanceof ObjectModel object) {
            above.put(type.id(), object.unions());
        }
        type.nested().forEach(this::collect);
    }

    /** Unions do not hold themselves ({@link UnionCycles}), so this comes to an end. */
    private long ways(TypeId type) {
        Long known = ways.get(type);
        if (known == null) {
            known = 1L;
            for (TypeId union : above.getOrDefault(type, List.of())) {
                known = Math.min(MOST + 1, known + ways(union));
            }
            ways.put(type, known);
        }
        return known;
    }
}
