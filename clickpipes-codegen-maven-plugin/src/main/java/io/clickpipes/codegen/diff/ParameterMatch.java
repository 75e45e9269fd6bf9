package io.clickpipes.codegen.diff;

import io.clickpipes.codegen.model.OperationModel;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which parameter of one document is which of the other: those in the path by position, others by place and name. */
final class ParameterMatch {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

    private ParameterMatch() {}

    /** Parameters by what identifies them. */
    static Map<String, Parameter> byKey(OperationModel operation) {
        List<String> variables = new ArrayList<>();
        Matcher matcher = VARIABLE.matcher(operation.path());
        while (matcher.find()) {
            variables.add(matcher.group(1));
        }
        Map<String, Parameter> all = new LinkedHashMap<>();
        for (Parameter parameter : operation.parameters()) {
            boolean path = parameter.in() == Location.PATH;
            String name = path ? Integer.toString(variables.indexOf(parameter.wireName())) : spelled(parameter);
            all.put(parameter.in() + " " + name, parameter);
        }
        return all;
    }

    /** Names of headers mean the same in upper and lower case. */
    private static String spelled(Parameter parameter) {
        return parameter.in() == Location.HEADER ? parameter.wireName().toLowerCase(Locale.ROOT) : parameter.wireName();
    }

    /** One that is gone from one place and new at another is the same one, moved. */
    static void relocate(Map<String, Parameter> old, Map<String, Parameter> now) {
        for (Map.Entry<String, Parameter> entry : List.copyOf(old.entrySet())) {
            if (now.containsKey(entry.getKey())) {
                continue;
            }
            for (Map.Entry<String, Parameter> other : List.copyOf(now.entrySet())) {
                boolean moved = !old.containsKey(other.getKey())
                        && other.getValue().wireName().equals(entry.getValue().wireName());
                if (moved) {
                    now.remove(other.getKey());
                    now.put(entry.getKey(), other.getValue());
                    break;
                }
            }
        }
    }

    /** What both have as arguments of the method, in the order of one of them. */
    static List<String> arguments(Map<String, Parameter> own, Map<String, Parameter> other, OperationModel operation) {
        return operation.parameters().stream()
                .filter(CallSurface::isArgument)
                .flatMap(parameter -> own.entrySet().stream()
                        .filter(each -> each.getValue().equals(parameter))
                        .map(Map.Entry::getKey))
                .filter(key -> other.containsKey(key) && CallSurface.isArgument(other.get(key)))
                .toList();
    }
}
