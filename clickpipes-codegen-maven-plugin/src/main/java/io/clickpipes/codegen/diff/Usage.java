package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.ApiModel;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.model.UnionModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which types travel which way. A type that no operation sends or reads travels neither way, unless
 * the document has other uses for types: webhooks, or no operation at all.
 */
final class Usage {

    private final Map<TypeId, TypeModel> types;
    private final Set<TypeId> sent = new HashSet<>();
    private final Set<TypeId> read = new HashSet<>();
    private final boolean open;

    Usage(Version version, Map<TypeId, TypeModel> types, Documents tree, SentParts parts) {
        this.types = types;
        ApiModel model = version.model();
        for (InterfaceModel api : model.interfaces()) {
            for (OperationModel operation : api.operations()) {
                operation.parameters().forEach(parameter -> reach(parameter.type(), sent));
                operation.body().ifPresent(body -> reach(body.type(), sent));
                operation.response().type().ifPresent(type -> reach(type, read));
            }
        }
        // Forms are bytes for Java, and yet what they refer to is sent.
        for (TypeModel type : types.values()) {
            if (parts.hasTypeOfForm(tree.pointer(type.pointer()))) {
                reach(type.id(), sent);
            }
        }
        this.open = version.tree().has("webhooks")
                || model.interfaces().stream().allMatch(api -> api.operations().isEmpty());
    }

    boolean isSent(TypeId type) {
        return sent.contains(type) || isOpen(type);
    }

    boolean isRead(TypeId type) {
        return read.contains(type) || isOpen(type);
    }

    private boolean isOpen(TypeId type) {
        return open && !sent.contains(type) && !read.contains(type);
    }

    private void reach(TypeRef type, Set<TypeId> reached) {
        if (type instanceof TypeRef.ListOf list) {
            reach(list.items(), reached);
        } else if (type instanceof TypeRef.MapOf map) {
            reach(map.values(), reached);
        } else if (type instanceof TypeRef.Named named) {
            reach(named.id(), reached);
        }
    }

    private void reach(TypeId id, Set<TypeId> reached) {
        if (reached.add(id)) {
            TypeModel model = types.get(id);
            if (model instanceof ObjectModel object) {
                object.properties().forEach(property -> reach(property, reached));
                object.additional().ifPresent(values -> reach(values, reached));
            } else if (model instanceof UnionModel union) {
                union.members().forEach(member -> reach(member.type(), reached));
                union.properties().forEach(property -> reach(property, reached));
            }
        }
    }

    private void reach(PropertyModel property, Set<TypeId> reached) {
        reach(property.type(), reached);
    }
}
