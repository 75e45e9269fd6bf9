package io.clickpipes.codegen.emit;

import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.UnionModel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names that a class inherits from the unions it is a member of. A type declared inside an
 * interface hides a top-level type of the same name in every class that implements it.
 */
final class UnionNames {

    private final Map<TypeId, UnionModel> unions = new HashMap<>();

    UnionNames(ApiModel model) {
        model.types().forEach(this::index);
    }

    private void index(TypeModel type) {
        if (type instanceof UnionModel union) {
            unions.put(union.id(), union);
        }
        type.nested().forEach(this::index);
    }

    /** Simple names of all types that these unions, and the unions above them, declare. */
    String[] inherited(List<TypeId> implemented) {
        Set<String> names = new HashSet<>();
        implemented.forEach(id -> collect(id, names, new HashSet<>()));
        return names.stream().sorted().toArray(String[]::new);
    }

    private void collect(TypeId id, Set<String> names, Set<TypeId> seen) {
        UnionModel union = unions.get(id);
        if (union == null || !seen.add(id)) {
            return;
        }
        names.add("Unknown");
        union.nested().forEach(nested -> names.add(nested.id().simpleName()));
        union.members().forEach(member -> member.wrapper().ifPresent(wrapper -> names.add(wrapper.simpleName())));
        union.unions().forEach(above -> collect(above, names, seen));
    }
}
