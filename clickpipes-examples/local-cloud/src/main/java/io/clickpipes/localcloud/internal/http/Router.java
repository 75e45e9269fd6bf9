package io.clickpipes.localcloud.internal.http;

import io.clickpipes.localcloud.internal.Refusal;
import io.clickpipes.localcloud.internal.validate.SpecDocument;
import io.clickpipes.localcloud.internal.validate.SpecDocument.Operation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds the operation of the document that a method and a path name. */
public final class Router {
    /**
     * An operation and what the path gave for the names in its template.
     *
     * @param operation what is asked for
     * @param parameters the decoded segments by their names
     */
    record Match(Operation operation, Map<String, String> parameters) {}

    private record Route(List<String> template, TreeMap<String, Operation> byMethod) {
        /** The parameters, or null where the path is another one. */
        @Nullable
        Map<String, String> match(List<String> path) {
            if (template.size() != path.size()) {
                return null;
            }
            Map<String, String> parameters = new HashMap<>();
            for (int i = 0; i < path.size(); i++) {
                String expected = template.get(i);
                if (isParameter(expected)) {
                    parameters.put(expected.substring(1, expected.length() - 1), path.get(i));
                } else if (!expected.equals(path.get(i))) {
                    return null;
                }
            }
            return parameters;
        }

        boolean endsInParameter() {
            return isParameter(template.get(template.size() - 1));
        }

        long parameterCount() {
            return template.stream().filter(Route::isParameter).count();
        }

        private static boolean isParameter(String segment) {
            return segment.startsWith("{");
        }
    }

    private final List<Route> routes;

    public Router(SpecDocument document) {
        Map<String, Route> byPath = new HashMap<>();
        for (Operation operation : document.operations()) {
            byPath.computeIfAbsent(operation.path(), path -> new Route(segments(path), new TreeMap<>()))
                    .byMethod()
                    .put(operation.method(), operation);
        }
        // A path written out goes before one with a name in the same place, as OpenAPI wants it.
        this.routes = byPath.values().stream()
                .sorted(Comparator.comparingLong(Route::parameterCount))
                .toList();
    }

    /**
     * The operation that is asked for.
     *
     * @throws Refusal 404 for a path that the document does not have, 405 for one that does not take the method
     */
    Match match(String method, String rawPath) {
        List<String> path = new ArrayList<>();
        for (String segment : segments(rawPath)) {
            path.add(decoded(segment));
        }
        // One slash may follow what is no id; after an id it could hide an empty one.
        boolean slashed = path.size() > 1 && path.get(path.size() - 1).isEmpty();
        if (slashed) {
            path.remove(path.size() - 1);
        }
        for (Route route : routes) {
            Map<String, String> parameters = route.match(path);
            if (parameters != null && !(slashed && route.endsInParameter())) {
                Operation operation = route.byMethod().get(method);
                if (operation == null) {
                    throw Refusal.methodNotAllowed(
                            String.join(", ", route.byMethod().keySet()));
                }
                return new Match(operation, parameters);
            }
        }
        throw Refusal.notFound("the API has no such path");
    }

    /** The operation that is asked for, null where there is none. */
    @Nullable
    String operationId(String method, String rawPath) {
        try {
            return match(method, rawPath).operation().id();
        } catch (Refusal refusal) {
            return null;
        }
    }

    private static List<String> segments(String path) {
        return Arrays.asList((path.startsWith("/") ? path.substring(1) : path).split("/", -1));
    }

    private static String decoded(String segment) {
        try {
            // In a path a plus sign is itself; only in a query it is a blank.
            return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest("the path holds a broken percent escape");
        }
    }
}
