package io.clickpipes.codegen.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds in class files what generated code has no business with. */
final class Foreign {

    /** All that generated code is made of, beside itself and the support types. */
    private static final Pattern ALLOWED = Pattern.compile(
            "java/lang/(Object|Class|String|Long|Integer|Boolean|Double|Float|Short|Byte|Number|Enum|Void|Override|Deprecated"
                    + "|CharSequence|Comparable|Iterable|MatchException|IncompatibleClassChangeError|NoSuchFieldError"
                    + "|IllegalArgumentException|Throwable|Math|annotation/\\w+|invoke/(LambdaMetafactory|StringConcatFactory"
                    + "|MethodHandle|MethodHandles|MethodType|CallSite|MethodHandles\\$Lookup|ConstantBootstraps)"
                    + "|runtime/ObjectMethods|Record)"
                    + "|java/util/(\\w+|function/\\w+|stream/\\w+)|java/util/Map\\$Entry"
                    + "|java/time/\\w+|java/math/\\w+|java/net/URI|java/io/(IOException|InputStream|UncheckedIOException)"
                    + "|com/fasterxml/jackson/core/(JsonParser|JsonToken|JsonGenerator)"
                    + "|retrofit2/(Call|Response|http/\\w+)|okhttp3/(ResponseBody|RequestBody|MultipartBody|MultipartBody\\$\\w+"
                    + "|MediaType|Headers|ResponseBody)|org/jspecify/annotations/\\w+");

    private static final Set<String> FORBIDDEN =
            Set.of("java/util/ServiceLoader", "java/util/Timer", "java/util/Scanner", "java/util/Formatter");

    private Foreign() {}

    /**
     * All that is wrong with the classes of one document.
     *
     * @param root its package, with slashes
     * @param sources paths of its source files, which name the classes that may be there
     */
    static List<String> in(List<ClassFile> classes, String root, Set<String> sources) {
        List<String> found = new ArrayList<>();
        Set<String> own = new TreeSet<>();
        classes.forEach(each -> own.add(each.name()));
        for (ClassFile file : classes) {
            String outer = file.name().replaceFirst("\\$.*", "");
            if (!sources.contains(outer + ".java")) {
                found.add("the class " + file.name() + " has no source file");
            }
            if (Set.of(file.name().split("[/$]", -1)).contains("Pwned")
                    || file.methods().contains("Pwned")) {
                found.add("the class " + file.name() + " is the attacker's");
            }
            for (String referred : file.classes()) {
                boolean allowed = own.contains(referred)
                        || referred.startsWith(Lab.SUPPORT.replace('.', '/') + "/")
                        || (ALLOWED.matcher(referred).matches() && !FORBIDDEN.contains(referred));
                if (!allowed) {
                    found.add("the class " + file.name() + " refers to " + referred);
                }
            }
            file.calls().stream()
                    .filter(call -> call.startsWith("java/lang/Class."))
                    .forEach(call -> found.add("the class " + file.name() + " calls " + call));
            boolean hasConstants = file.calls().stream().anyMatch(call -> call.startsWith(file.name() + "."));
            if (file.methods().contains("<clinit>") && !hasConstants) {
                found.add("the class " + file.name() + " has an initialiser and no constant");
            }
        }
        return found;
    }

    /** How the classes are built, without names: equal for two documents that differ in texts only. */
    static List<String> shape(List<ClassFile> classes) {
        return classes.stream()
                .map(file -> file.fields() + " fields, " + file.methods().size() + " methods, "
                        + (file.methods().contains("<clinit>") ? "constants, " : "") + file.attributes())
                .sorted()
                .toList();
    }
}
