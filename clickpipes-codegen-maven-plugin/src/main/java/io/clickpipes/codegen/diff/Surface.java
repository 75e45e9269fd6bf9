package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.EnumModel;
import io.clickpipes.codegen.model.InterfaceModel;
import io.clickpipes.codegen.model.ObjectModel;
import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.PropertyModel;
import io.clickpipes.codegen.model.TypeId;
import io.clickpipes.codegen.model.TypeModel;
import io.clickpipes.codegen.model.TypeRef;
import io.clickpipes.codegen.model.UnionModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything public that the generator makes of a model, element by element. The emitters decide
 * what that is; a test holds this list against compiled clients.
 */
final class Surface {

    private final JavaNames names;
    private final CallSurface calls;
    private final Map<TypeId, TypeModel> types = new LinkedHashMap<>();
    private final Set<Signature> all = new LinkedHashSet<>();

    Surface(Version version) {
        this.names = new JavaNames(version.options());
        this.calls = new CallSurface(names);
        version.model().types().forEach(this::add);
        for (InterfaceModel api : version.model().interfaces()) {
            all.add(new Signature(names.interfaceType(api.name()), "interface"));
            api.operations().forEach(operation -> all.addAll(calls.of(api.name(), operation)));
        }
    }

    private void add(TypeModel type) {
        types.put(type.id(), type);
        all.addAll(whole(type));
        type.nested().forEach(this::add);
    }

    JavaNames names() {
        return names;
    }

    /** Every type by its name, nested ones too, those around others first. */
    Map<TypeId, TypeModel> types() {
        return types;
    }

    Set<Signature> all() {
        return all;
    }

    /** Those of the given that this client does not have. */
    List<Signature> missing(Collection<Signature> some) {
        return some.stream().filter(each -> !all.contains(each)).toList();
    }

    /** A type and all that is declared for it, without types nested in it. */
    List<Signature> whole(TypeModel type) {
        List<Signature> all = new ArrayList<>(of(type));
        if (type instanceof ObjectModel object) {
            object.properties().forEach(property -> all.addAll(of(object, property)));
            all.addAll(ofEntries(object));
        } else if (type instanceof EnumModel values) {
            values.constants().forEach(constant -> all.addAll(of(values, constant)));
        } else if (type instanceof UnionModel union) {
            union.members().forEach(member -> all.addAll(of(union, member)));
            union.properties().forEach(property -> all.addAll(of(union, property)));
        }
        return all;
    }

    /** A type itself and the members that every one of its kind has. */
    List<Signature> of(TypeModel type) {
        TypeId id = type.id();
        List<Signature> all = new ArrayList<>();
        all.add(new Signature(
                names.type(id),
                type instanceof UnionModel ? "interface" : type.getClass().getSimpleName()));
        all.add(method(id, "readFrom", id.toString(), "JsonParser"));
        if (type instanceof ObjectModel) {
            TypeId builder = id.nested("Builder");
            all.add(new Signature(names.type(builder), "Builder"));
            all.add(method(id, "builder", builder.toString()));
            all.add(method(id, "toBuilder", builder.toString()));
            all.add(method(builder, "build", id.toString()));
        } else if (type instanceof EnumModel values) {
            TypeId known = id.nested("Known");
            all.add(new Signature(names.type(known), "enum"));
            all.add(new Signature(names.field(known, "UNKNOWN"), "field"));
            all.add(method(id, "of", id.toString(), JavaNames.settable(new TypeRef.Scalar(values.kind()))));
            all.add(method(id, "known", known.toString()));
        } else {
            TypeId unknown = id.nested("Unknown");
            all.add(new Signature(names.type(unknown), "wrapper of JsonValue"));
            all.add(method(unknown, "of", unknown.toString(), "JsonValue"));
        }
        return all;
    }

    List<Signature> of(ObjectModel owner, PropertyModel property) {
        TypeId builder = owner.id().nested("Builder");
        List<Signature> all = new ArrayList<>();
        all.add(method(owner.id(), property.names().accessor(), JavaNames.visible(property.type())));
        all.add(method(owner.id(), property.names().has(), "boolean"));
        all.add(method(owner.id(), property.names().isNull(), "boolean"));
        all.add(method(builder, property.names().setter(), builder.toString(), JavaNames.settable(property.type())));
        if (property.nullable()) {
            all.add(method(builder, property.names().setNull(), builder.toString()));
        }
        return all;
    }

    List<Signature> ofEntries(ObjectModel owner) {
        if (owner.additional().isEmpty()) {
            return List.of();
        }
        TypeRef type = owner.additional().get();
        TypeId builder = owner.id().nested("Builder");
        return List.of(
                method(owner.id(), "entries", "Map<String, " + JavaNames.visible(type) + ">"),
                method(builder, "entry", builder.toString(), "String", JavaNames.settable(type)));
    }

    List<Signature> of(EnumModel owner, EnumModel.Constant constant) {
        List<Signature> fields = new ArrayList<>();
        if (owner.declared().contains(constant)) {
            fields.add(new Signature(names.field(owner.id(), constant.name()), "field"));
        }
        if (owner.known().contains(constant)) {
            fields.add(new Signature(names.field(owner.id().nested("Known"), constant.name()), "field"));
        }
        return fields;
    }

    /** That a type is a member of a union, or the class that holds the value. */
    List<Signature> of(UnionModel owner, UnionModel.Member member) {
        if (member.wrapper().isPresent()) {
            TypeId wrapper = member.wrapper().get();
            String value = JavaNames.visible(member.type());
            return List.of(
                    new Signature(names.type(wrapper), "wrapper of " + value),
                    method(wrapper, "of", wrapper.toString(), value));
        }
        TypeId id = ((TypeRef.Named) member.type()).id();
        return List.of(new Signature(names.type(id), "implements " + owner.id()));
    }

    /** Reading a property through a union. The unknown member has a method {@code value} already. */
    List<Signature> of(UnionModel owner, PropertyModel property) {
        String name = property.names().accessor();
        String type = JavaNames.visible(property.type());
        return name.equals("value")
                ? List.of()
                : List.of(method(owner.id(), name, type), method(owner.id().nested("Unknown"), name, type));
    }

    List<Signature> of(String api, OperationModel operation) {
        return calls.of(api, operation);
    }

    private Signature method(TypeId id, String name, String result, String... parameters) {
        return new Signature(
                names.method(id, name, parameters.length > 0), "(" + String.join(", ", parameters) + ") " + result);
    }
}
