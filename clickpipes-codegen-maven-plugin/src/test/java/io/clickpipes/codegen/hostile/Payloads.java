package io.clickpipes.codegen.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that want to be more than text, by name. Code that gets out of one is called {@code Pwned}. */
final class Payloads {

    /** What a harmless document has where the others have these. */
    static final String PLAIN = "plainText";

    private static final String CODE = "class Pwned { static { System.exit(1); } }";

    private Payloads() {}

    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("plain", PLAIN);
        breakOuts(all);
        escapes(all);
        templates(all);
        characters(all);
        names(all);
        return all;
    }

    private static void breakOuts(Map<String, String> all) {
        all.put("end of comment", "*/ " + CODE + " /*");
        all.put("end of comment twice", "**/*/ " + CODE + " /**/*");
        all.put("end of string", "\"); Runtime.getRuntime().exec(\"id\"); (\"");
        all.put("string and concatenation", "\" + Pwned.run() + \"");
        all.put("quote behind a backslash", "\\\" + Pwned.run() + \\\"");
        all.put("annotation", "\")) @Pwned @Override((\"");
        all.put("text block", "\"\"\"; " + CODE + " String s = \"\"\"");
        all.put("character literal", "'; " + CODE + " char c = '");
        all.put("brace and member", "} static { new Pwned(); } void x() {");
        all.put("line comment", "// x\n" + CODE + " //");
        all.put("statement", "; " + CODE);
        all.put("cast", "(Pwned) null");
        all.put("generic", "List<Pwned>");
    }

    private static void escapes(Map<String, String> all) {
        all.put("comment end in an escape", "\\u002a/ " + CODE + " /*");
        all.put("comment end in two escapes", "\\u002a\\u002f " + CODE + " /*");
        all.put("backslash and escape", "\\\\u002a\\u002f " + CODE + " /*");
        all.put("escape with many u", "\\uuuu002a/ " + CODE);
        all.put("quote in an escape", "\\u0022); new Pwned(); (\\u0022");
        all.put("line end in an escape", "// \\u000a " + CODE + " //");
        all.put("bare escape", "\\u");
        all.put("short escape", "\\u12");
        all.put("wrong escape", "\\uXYZW");
        all.put("windows folder", "C:\\users\\new");
        all.put("backslash at the end", "ends\\");
        all.put("octal escape", "\\7\\377\\0");
    }

    private static void templates(Map<String, String> all) {
        all.put("jndi", "${jndi:ldap://localhost/x}");
        all.put("poet", "$L $S $T $N $$ $1L $W $Z $> $< $[ $]");
        all.put("one dollar", "$");
        all.put("mustache", "{{#lambda}}{{{Pwned}}}{{/lambda}}");
        all.put("format", "%s %n %d {0} #{y}");
        all.put("link", "{@link Pwned} {@snippet file=\"/etc/passwd\"}");
        all.put("open inline tag", "{@code ");
        all.put("braces", "}}}{{{");
        all.put("script", "<script>alert('x')</script><b><i>unbalanced</b>");
        all.put("html comment", "<!-- open & &nosuch; &#0;");
        all.put("deprecated", "first\n@Deprecated @deprecated\n@param nobody x\n@throws Pwned y");
    }

    private static void characters(Map<String, String> all) {
        all.put("carriage returns", "a\r*/ " + CODE + " /*\r\nb");
        all.put("line feed", "a\nb");
        all.put("line separators", "a\u2028b\u2029c\u0085d");
        all.put("controls", "\u0000\u0001\u0007\b\t\f\u001b\u007f");
        all.put("nul", "a\u0000b");
        all.put("end of file", "a\u001ab");
        all.put("high surrogate", "\ud800 alone");
        all.put("low surrogate", "alone \udc00");
        all.put("emoji", "\ud83d\ude00 \ud83d\udc69\u200d\ud83d\udc67");
        all.put("right to left", "\u202e\u2066 */ // \u2069\u202c");
        all.put("invisible", "a\u200b\u200c\u200d\ufeff\u00adb");
        all.put("combining", "e\u0301 \u00e9 \u1100\u1161");
        all.put("homoglyph", "\u0440\u0430ypal");
        all.put("not a character", "\uffff\ufffe");
    }

    private static void names(Map<String, String> all) {
        all.put("folder above", "../../x");
        all.put("folder above, windows", "..\\..\\x");
        all.put("absolute", "/etc/passwd");
        all.put("drive", "C:\\x");
        all.put("device", "CON");
        all.put("slash and nul", "a/b\u0000.java");
        all.put("dots", "..");
        all.put("query", "a?b=c&d=e#f");
        all.put("percent", "%2e%2e%2f%00%");
        all.put("qualified type", "java.lang.String");
        all.put("type of java.lang", "Object");
        all.put("keyword", "class");
        all.put("underscore", "_");
        all.put("getClass", "getClass");
        all.put("builder", "Builder");
        all.put("package-info", "package-info");
        all.put("empty", "");
        all.put("blank", " ");
        all.put("digits", "0123456789");
        all.put("long", "x".repeat(100_000));
        all.put("long words", "Wide \\u002a ".repeat(9_000));
    }
}
