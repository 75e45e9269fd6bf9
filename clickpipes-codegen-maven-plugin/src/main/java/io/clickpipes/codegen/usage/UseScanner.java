package io.clickpipes.codegen.usage;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.clickpipes.codegen.diff.JavaMember;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Walks through one file and asks of every name whether it is wanted. */
final class UseScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final Trees trees;
    private final Wanted wanted;
    private final Findings findings;
    private final MemorySource source;

    UseScanner(Trees trees, Wanted wanted, Findings findings, MemorySource source) {
        this.trees = trees;
        this.wanted = wanted;
        this.findings = findings;
        this.source = source;
    }

    void scan(CompilationUnitTree unit) {
        scan(new TreePath(unit), null);
    }

    private CompilationUnitTree unit() {
        return getCurrentPath().getCompilationUnit();
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, @Nullable Void nothing) {
        Element used = trees.getElement(getCurrentPath());
        if (isKnown(used)) {
            findings.atStart(unit(), source, node, wanted.match(used, enclosingClass()));
        }
        return super.visitIdentifier(node, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree node, @Nullable Void nothing) {
        findings.atEnd(unit(), source, node, matches(node.getExpression(), node.getIdentifier()));
        return super.visitMemberSelect(node, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree node, @Nullable Void nothing) {
        findings.atEnd(unit(), source, node, matches(node.getQualifierExpression(), node.getName()));
        return super.visitMemberReference(node, null);
    }

    /** A method of a hand-written class that implements one of the client. */
    @Override
    public @Nullable Void visitMethod(MethodTree node, @Nullable Void nothing) {
        if (wanted.hasName(node.getName())
                && node.getReturnType() != null
                && trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
            findings.after(unit(), source, node.getReturnType(), node.getName().toString(), wanted.implemented(method));
        }
        return super.visitMethod(node, null);
    }

    /** What a static import names is not yet one thing: it may be a field, and methods, of that name. */
    @Override
    public @Nullable Void visitImport(ImportTree node, @Nullable Void nothing) {
        if (node.isStatic() && node.getQualifiedIdentifier() instanceof MemberSelectTree select) {
            TypeElement type = classOf(new TreePath(getCurrentPath(), select), select.getExpression());
            if (type != null) {
                findings.atEnd(unit(), source, select, members(type, select.getIdentifier()));
            }
        }
        return super.visitImport(node, null);
    }

    private Set<JavaMember> matches(ExpressionTree qualifier, Name name) {
        Element used = trees.getElement(getCurrentPath());
        TypeElement site = classOf(getCurrentPath(), qualifier);
        if (isKnown(used)) {
            return wanted.match(used, site);
        }
        // The compiler found no fitting overload, as an argument is of a type that it does not know.
        return site == null ? Set.of() : members(site, name);
    }

    private Set<JavaMember> members(TypeElement type, Name name) {
        Set<JavaMember> found = new LinkedHashSet<>();
        if (wanted.hasName(name)) {
            for (Element member : wanted.membersOf(type)) {
                if (member.getSimpleName().equals(name)) {
                    found.addAll(wanted.match(member, type));
                }
            }
        }
        return found;
    }

    private @Nullable TypeElement classOf(TreePath parent, Tree expression) {
        TreePath path = new TreePath(parent, expression);
        Element element = trees.getElement(path);
        if (element instanceof TypeElement type && isKnown(type)) {
            return type;
        }
        TypeMirror type = trees.getTypeMirror(path);
        while (type instanceof TypeVariable variable) {
            type = variable.getUpperBound();
        }
        return type instanceof DeclaredType declared
                        && declared.getKind() == TypeKind.DECLARED
                        && declared.asElement() instanceof TypeElement known
                ? known
                : null;
    }

    private @Nullable TypeElement enclosingClass() {
        for (TreePath path = getCurrentPath(); path != null; path = path.getParentPath()) {
            if (path.getLeaf() instanceof ClassTree && trees.getElement(path) instanceof TypeElement type) {
                return type;
            }
        }
        return null;
    }

    private static boolean isKnown(@Nullable Element element) {
        return element != null && element.asType().getKind() != TypeKind.ERROR;
    }
}
