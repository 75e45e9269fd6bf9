package io.clickpipes.codegen.usage;

import io.clickpipes.codegen.diff.JavaMember;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** The members to look for, as the compiler knows them, and the question whether something is one of them. */
final class Wanted {

    /**
     * A member that exists in the older client.
     *
     * @param type class that it is wanted of, which may have inherited it
     * @param declared where that class declares it itself; empty if it inherits it
     */
    private record Target(JavaMember member, TypeElement type, List<Element> declared) {}

    private final Elements elements;
    private final Types types;
    private final Map<Element, Set<JavaMember>> wholeTypes = new HashMap<>();
    private final Map<String, List<Target>> byName = new HashMap<>();

    Wanted(Collection<JavaMember> members, Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
        members.forEach(this::add);
    }

    private void add(JavaMember member) {
        TypeElement type = elements.getTypeElement(member.type());
        if (type == null) {
            return;
        }
        if (member.name().isEmpty()) {
            wholeTypes.computeIfAbsent(type, any -> new LinkedHashSet<>()).add(member);
            return;
        }
        List<Element> declared = new ArrayList<>();
        for (Element enclosed : type.getEnclosedElements()) {
            if (enclosed.getSimpleName().contentEquals(member.name())
                    && !enclosed.getModifiers().contains(Modifier.PRIVATE)) {
                declared.add(enclosed);
            }
        }
        byName.computeIfAbsent(member.name(), any -> new ArrayList<>()).add(new Target(member, type, declared));
    }

    /** Whether anything of that name is wanted. */
    boolean hasName(CharSequence name) {
        return byName.containsKey(name.toString());
    }

    /** All members of a class, inherited ones too. */
    List<? extends Element> membersOf(TypeElement type) {
        return elements.getAllMembers(type);
    }

    /**
     * What is wanted of a class, a field or a method that code names.
     *
     * @param site class of the value that it is asked of; null where there is none
     */
    Set<JavaMember> match(Element used, @Nullable TypeElement site) {
        Set<JavaMember> found = new LinkedHashSet<>();
        found.addAll(wholeTypes.getOrDefault(used, Set.of()));
        for (Target target : byName.getOrDefault(used.getSimpleName().toString(), List.of())) {
            if (isUse(used, site, target)) {
                found.add(target.member());
            }
        }
        return found;
    }

    /** What is wanted of the members that a method of somebody's class implements. */
    Set<JavaMember> implemented(ExecutableElement method) {
        Set<JavaMember> found = new LinkedHashSet<>();
        for (Target target : byName.getOrDefault(method.getSimpleName().toString(), List.of())) {
            if (target.declared().stream().anyMatch(declared -> overrides(method, declared))) {
                found.add(target.member());
            }
        }
        return found;
    }

    private boolean isUse(Element used, @Nullable TypeElement site, Target target) {
        if (!isMember(used)) {
            return false;
        }
        if (target.declared().isEmpty()) {
            return site != null && isBelow(site, target.type()) && isBelow(target.type(), used.getEnclosingElement());
        }
        return target.declared().contains(used)
                || target.declared().stream().anyMatch(declared -> overrides(used, declared));
    }

    private boolean overrides(Element used, Element declared) {
        return used instanceof ExecutableElement method
                && declared instanceof ExecutableElement overridden
                && method.getEnclosingElement() instanceof TypeElement owner
                && elements.overrides(method, overridden, owner);
    }

    private boolean isBelow(Element type, Element upper) {
        return types.isSubtype(types.erasure(type.asType()), types.erasure(upper.asType()));
    }

    private static boolean isMember(Element element) {
        ElementKind kind = element.getKind();
        return kind.isField() || kind == ElementKind.METHOD || kind == ElementKind.CONSTRUCTOR;
    }
}
