package io.clickpipes.codegen.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.clickpipes.codegen.CodegenOptions;
import io.clickpipes.codegen.output.GeneratedFile;
import io.clickpipes.codegen.testing.Compilation;
import io.clickpipes.codegen.testing.Generation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import okio.ByteString;
import retrofit2.Call;
import retrofit2.Converter;
import retrofit2.Response;
import retrofit2.Retrofit;

/** The client of a small document, generated, compiled with every lint on, and called over real HTTP. */
final class Served implements AutoCloseable {

    record Seen(String method, String uri, Map<String, List<String>> headers, ByteString body) {
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        String text() {
            return body.utf8();
        }
    }

    private final List<GeneratedFile> files;
    private final URLClassLoader loader;
    private final HttpServer server;
    private volatile Seen seen;
    private volatile int status = 204;
    private volatile String type = "application/json";
    private volatile byte[] answer = {};

    Served(String paths, Path folder) throws IOException {
        this(paths, folder, Generation.options("made"));
    }

    Served(String paths, Path folder, CodegenOptions options) throws IOException {
        String head = paths.startsWith("openapi") || paths.startsWith("swagger")
                ? ""
                : "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n";
        files = Generation.of(head.isEmpty() ? paths : head + paths.indent(2), options);
        assertThat(Compilation.compile(files, folder)).isEmpty();
        loader = Compilation.loader(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Map<String, List<String>> headers = new TreeMap<>();
            exchange.getRequestHeaders().forEach((name, all) -> headers.put(name.toLowerCase(Locale.ROOT), all));
            seen = new Seen(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    ByteString.of(exchange.getRequestBody().readAllBytes()));
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Seen", "yes");
            exchange.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    void answers(int code, String mediaType, String text) {
        status = code;
        type = mediaType;
        answer = text.getBytes(StandardCharsets.UTF_8);
    }

    Seen seen() {
        return seen;
    }

    String source(String name) {
        return files.stream()
                .filter(file -> file.path().endsWith("/" + name + ".java"))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no file " + name));
    }

    List<String> names() {
        return files.stream()
                .map(file -> file.path().substring(file.path().lastIndexOf('/') + 1))
                .toList();
    }

    Class<?> type(String name) throws ClassNotFoundException {
        return loader.loadClass("made." + name);
    }

    Object api(String name) throws Exception {
        Object factory =
                type("support.JsonConverterFactory").getMethod("create").invoke(null);
        Retrofit retrofit = new Retrofit.Builder()
                .baseUrl("http://127.0.0.1:" + server.getAddress().getPort() + "/base/")
                .addConverterFactory((Converter.Factory) factory)
                .validateEagerly(true)
                .build();
        return retrofit.create(type("api." + name));
    }

    /** Calls an operation of the interface for operations without a tag. */
    Object invoke(String method, Object... arguments) throws Exception {
        return invokeOn(api("DefaultApi"), method, arguments);
    }

    Response<?> call(String method, Object... arguments) throws Exception {
        return ((Call<?>) invoke(method, arguments)).execute();
    }

    /** The address that a call asks for, below the base. */
    String uri(String method, Object... arguments) throws Exception {
        call(method, arguments);
        return seen.uri().substring("/base".length());
    }

    /** A model or form, from names and values of its builder. */
    Object build(String name, Object... pairs) throws Exception {
        Object builder = type("model." + name).getMethod("builder").invoke(null);
        for (int i = 0; i < pairs.length; i += 2) {
            invokeOn(
                    builder,
                    (String) pairs[i],
                    pairs[i + 1] instanceof Object[] many ? many : new Object[] {pairs[i + 1]});
        }
        return invokeOn(builder, "build");
    }

    /** A static method of a support type. */
    Object support(String name, String method, Object... arguments) throws Exception {
        return invoke(type("support." + name), null, method, arguments);
    }

    static Object invokeOn(Object target, String method, Object... arguments) throws Exception {
        return invoke(target.getClass(), target, method, arguments);
    }

    private static Object invoke(Class<?> type, Object target, String name, Object... arguments) throws Exception {
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && fits(each.getParameterTypes(), arguments))
                .filter(each -> !each.isBridge())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " for " + Arrays.toString(arguments) + " among "
                        + Arrays.toString(type.getMethods())));
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }

    private static boolean fits(Class<?>[] wanted, Object[] given) {
        if (wanted.length != given.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            boolean primitive = wanted[i].isPrimitive()
                    && given[i].getClass()
                            .getSimpleName()
                            .toLowerCase(Locale.ROOT)
                            .startsWith(wanted[i].getName());
            if (!primitive && !wanted[i].isInstance(given[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        loader.close();
    }
}
