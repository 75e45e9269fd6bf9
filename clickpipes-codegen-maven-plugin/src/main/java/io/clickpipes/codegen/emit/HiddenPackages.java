package io.clickpipes.codegen.emit;

import java.util.Set;
import java.util.TreeSet;

/**
 * Where two types of one simple name meet, JavaPoet writes one of them with its package, and a field or
 * parameter called like the first part of that package hides it (JLS 6.4.2). In such a file, and no
 * other, those variables get an underscore. Methods, and so what a caller sees, keep their names.
 */
final class HiddenPackages {

    private static final Set<String> USED = Set.of("com", "java", "okhttp3", "okio", "org", "retrofit2");

    private static final String THROWS = "@throws ";

    private final Set<String> roots = new TreeSet<>(USED);

    /** For files that use the usual libraries and these packages. */
    HiddenPackages(String... packages) {
        for (String name : packages) {
            int dot = name.indexOf('.');
            roots.add(dot < 0 ? name : name.substring(0, dot));
        }
    }

    /** The text of a file with packages and variables apart. */
    String apart(String text) {
        String result = text;
        for (String root : roots) {
            if (mayName(result, root + ".") && new Scan(result, root, "", roots).writesPackage()) {
                String free = root + "_";
                while (result.contains(free)) {
                    free += "_";
                }
                result = new Scan(result, root, free, roots).renamed();
            }
        }
        return result;
    }

    /** Quickly: nearly every file names packages in its imports and Javadoc, and hardly any elsewhere. */
    private static boolean mayName(String text, String start) {
        int at = text.indexOf(start, endOfImports(text));
        while (at >= 0 && text.startsWith(THROWS, at - THROWS.length())) {
            at = text.indexOf(start, at + 1);
        }
        return at >= 0;
    }

    private static int endOfImports(String text) {
        int at = 0;
        while (text.startsWith("package ", at) || text.startsWith("import ", at) || text.startsWith("\n", at)) {
            at = text.indexOf('\n', at) + 1;
        }
        return at;
    }

    /** One walk over Java source that this generator wrote: comments, literals, names, and the rest. */
    private static final class Scan {

        private final String text;
        private final String root;
        private final String replacement;
        private final Set<String> roots;
        private final StringBuilder out = new StringBuilder();
        private boolean packageSeen;
        /** Whether the dotted name that is being read began with the package. */
        private boolean inPackage;

        private String lastName = "";
        private char last = ' ';

        Scan(String text, String root, String replacement, Set<String> roots) {
            this.roots = roots;
            this.text = text;
            this.root = root;
            this.replacement = replacement;
        }

        /** Whether a type is written with the package, outside of imports. */
        boolean writesPackage() {
            walk();
            return packageSeen;
        }

        String renamed() {
            walk();
            return out.toString();
        }

        private void walk() {
            for (int at = 0; at < text.length(); ) {
                char c = text.charAt(at);
                int end;
                if (text.startsWith("/*", at)) {
                    end = text.indexOf("*/", at) + 2;
                    out.append(text.substring(at, end).replace("@param " + root + " ", "@param " + replacement + " "));
                } else if (c == '"' || c == '\'') {
                    end = endOfLiteral(at, c);
                    out.append(text, at, end);
                    last = c;
                } else if (Character.isJavaIdentifierStart(text.codePointAt(at))) {
                    end = endOfName(at);
                    name(text.substring(at, end), end);
                } else {
                    end = at + 1;
                    out.append(c);
                    inPackage &= c == '.' || Character.isWhitespace(c);
                    last = Character.isWhitespace(c) ? last : c;
                }
                at = end;
            }
        }

        private void name(String name, int end) {
            boolean member = last == '.';
            if (!member) {
                inPackage = roots.contains(name) && isPackage(end);
                packageSeen |= inPackage
                        && name.equals(root)
                        && !lastName.equals("import")
                        && !lastName.equals("package")
                        && !lastName.equals("static");
            }
            boolean variable = name.equals(root) && !inPackage && last != ':' && following(end) != '(';
            out.append(variable ? replacement : name);
            lastName = name;
            last = 'a';
        }

        /** A method call on a variable is the only other thing that looks like it. */
        private boolean isPackage(int end) {
            if (end >= text.length() || text.charAt(end) != '.') {
                return false;
            }
            int next = end + 1;
            if (next >= text.length() || !Character.isJavaIdentifierStart(text.codePointAt(next))) {
                return next < text.length() && text.charAt(next) == '@';
            }
            return Character.isUpperCase(text.codePointAt(next)) || following(endOfName(next)) != '(';
        }

        private char following(int end) {
            int at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at < text.length() ? text.charAt(at) : ' ';
        }

        private int endOfName(int start) {
            int at = start;
            while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }

        private int endOfLiteral(int start, char quote) {
            int at = start + 1;
            while (text.charAt(at) != quote) {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return at + 1;
        }
    }
}
