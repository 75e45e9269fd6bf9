package io.clickpipes.codegen.hostile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import okhttp3.Request;
import okhttp3.RequestBody;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Retrofit;

/**
 * What one document became, compiled and loaded.
 *
 * @param loader of all documents
 * @param root the package of this one
 * @param types binary names of the classes in it
 */
record Made(ClassLoader loader, String root, List<String> types) {

    Class<?> model(String name) throws ClassNotFoundException {
        return loader.loadClass(root + ".model." + name);
    }

    private Class<?> support(String name) throws ClassNotFoundException {
        return loader.loadClass(Lab.SUPPORT + "." + name);
    }

    /** A model read from JSON. */
    Object parse(String type, String json) throws ReflectiveOperationException {
        return unwrapped(() ->
                support("Json").getMethod("parse", String.class, Class.class).invoke(null, json, model(type)));
    }

    /** Its JSON. */
    String json(Object model) throws ReflectiveOperationException {
        return (String) call(model, "toJson");
    }

    /** What a method without arguments returns. */
    static Object call(Object target, String method) throws ReflectiveOperationException {
        return unwrapped(() -> target.getClass().getMethod(method).invoke(target));
    }

    /** The first interface of the API. */
    Class<?> api() throws ClassNotFoundException {
        String name = types.stream()
                .filter(type -> type.startsWith(root + ".api.") && !type.endsWith("package-info"))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return loader.loadClass(name);
    }

    /** The request that its one method makes when every text is {@code v}. */
    Request request() throws ReflectiveOperationException {
        Class<?> api = api();
        Method method = Arrays.stream(api.getDeclaredMethods())
                .filter(each -> each.getReturnType() == Call.class)
                .max(Comparator.comparing((Method each) -> takesParameters(each))
                        .thenComparing(each -> -each.getParameterCount()))
                .orElseThrow();
        Converter.Factory converters = (Converter.Factory) unwrapped(
                () -> support("JsonConverterFactory").getMethod("create").invoke(null));
        Object client = new Retrofit.Builder()
                .baseUrl("http://localhost/v1/")
                .addConverterFactory(converters)
                .build()
                .create(api);
        Object[] arguments = new Object[method.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(method.getParameterTypes()[i]);
        }
        return ((Call<?>) unwrapped(() -> method.invoke(client, arguments))).request();
    }

    private static boolean takesParameters(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(type ->
                        type.getName().endsWith("Parameters") && type.getName().contains(".model."));
    }

    private static Object argument(Class<?> type) throws ReflectiveOperationException {
        if (type == String.class) {
            return "v";
        }
        if (type == RequestBody.class) {
            return RequestBody.create("v", null);
        }
        Object builder = type.getMethod("builder").invoke(null);
        for (Method setter : builder.getClass().getDeclaredMethods()) {
            if (Arrays.equals(setter.getParameterTypes(), new Class<?>[] {String.class})) {
                setter.invoke(builder, "v");
            }
        }
        return call(builder, "build");
    }

    private interface Reflection {
        Object run() throws ReflectiveOperationException;
    }

    private static Object unwrapped(Reflection reflection) throws ReflectiveOperationException {
        try {
            return reflection.run();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e;
        }
    }
}
