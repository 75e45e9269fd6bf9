package io.clickpipes.codegen.travel;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes one instance through a generated class and back. */
final class Journey {

    /** Keeps numbers digit for digit. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Set<String> NOT_ACCESSORS = Set.of("toBuilder", "hashCode", "toString");

    private final Class<?> json;
    private final Class<?> type;

    Journey(ClassLoader loader, String root, String type) throws ClassNotFoundException {
        this.json = loader.loadClass(root + ".support.Json");
        this.type = loader.loadClass(root + ".model." + type);
    }

    /** What went wrong, or an empty text; {@code back} is what came back. */
    record Result(String problem, String back) {}

    Result travel(String text) {
        try {
            Object model = parse(text);
            String back = String.valueOf(call(model, "toJson"));
            if (!same(MAPPER.readTree(text), MAPPER.readTree(back))) {
                return new Result("came back as " + back, back);
            }
            Object again = parse(back);
            if (!again.equals(model) || again.hashCode() != model.hashCode()) {
                return new Result("decode(encode(x)) is not x", back);
            }
            if (!MAPPER.writeValueAsString(MAPPER.readValue(text, type)).equals(back)) {
                return new Result("an ObjectMapper writes something else", back);
            }
            if (model.toString().contains(Instances.SECRET)) {
                return new Result("toString() shows a secret: " + model, back);
            }
            explore(model, 0);
            return new Result("", back);
        } catch (InvocationTargetException e) {
            return new Result("throws " + e.getCause() + " at " + e.getCause().getStackTrace()[0], text);
        } catch (ReflectiveOperationException | java.io.IOException | RuntimeException e) {
            return new Result("fails with " + e, text);
        }
    }

    private Object parse(String text) throws ReflectiveOperationException {
        return json.getMethod("parse", String.class, Class.class).invoke(null, text, type);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }

    /** Every accessor of this and all that it holds. */
    private static void explore(Object value, int depth) throws ReflectiveOperationException {
        if (value == null || depth > 30) {
            return;
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                explore(item, depth + 1);
            }
        } else if (value instanceof Map<?, ?> map) {
            explore(
                    List.copyOf(
                            map.values().stream().filter(each -> each != null).toList()),
                    depth + 1);
        } else if (value.getClass().getName().contains(".model.")) {
            Method[] methods = value.getClass().getDeclaredMethods();
            Arrays.sort(methods, Comparator.comparing(Method::getName));
            for (Method method : methods) {
                if (Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getParameterCount() == 0
                        && !NOT_ACCESSORS.contains(method.getName())) {
                    explore(method.invoke(value), depth + 1);
                }
            }
            rebuild(value);
        }
    }

    private static void rebuild(Object model) throws ReflectiveOperationException {
        Method toBuilder = Arrays.stream(model.getClass().getDeclaredMethods())
                .filter(each -> each.getName().equals("toBuilder") && each.getParameterCount() == 0)
                .findFirst()
                .orElse(null);
        if (toBuilder != null && !model.equals(call(toBuilder.invoke(model), "build"))) {
            throw new IllegalStateException("toBuilder().build() is not equal to " + model);
        }
    }

    /** Member by member, and numbers digit for digit. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0
                    && one.decimalValue().scale() == other.decimalValue().scale();
        }
        if (one.size() != other.size() || one.getNodeType() != other.getNodeType()) {
            return false;
        }
        if (one.isObject()) {
            return one.properties().stream()
                    .allMatch(each -> other.has(each.getKey()) && same(each.getValue(), other.get(each.getKey())));
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return one.isArray() || one.equals(other);
    }
}
