package io.clickpipes.codegen.hostile;

import static io.clickpipes.codegen.hostile.Place.meaning;
import static io.clickpipes.codegen.hostile.Place.operation;
import static io.clickpipes.codegen.hostile.Place.prose;
import static io.clickpipes.codegen.hostile.Place.value;

import java.util.ArrayList;
import java.util.List;

/** Every place that a text of a document can land in. */
final class Places {

    private static final String TEXT = "\"schema\":{\"type\":\"string\"}";
    private static final String JSON_TEXT = "\"content\":{\"application/json\":{" + TEXT + "}}";

    private Places() {}

    static List<Place> all() {
        List<Place> all = new ArrayList<>();
        documents(all);
        SchemaPlaces.schemaTexts(all);
        SchemaPlaces.schemaValues(all);
        operations(all);
        parameters(all);
        bodies(all);
        older(all);
        return all;
    }

    private static void documents(List<Place> all) {
        String head = "{\"openapi\":\"3.1.0\",\"paths\":{\"/a\":{\"get\":{\"tags\":[\"t\"],"
                + "\"responses\":{\"200\":{\"description\":\"d\"}}}}},";
        all.add(prose(
                "info",
                head + "\"info\":{\"title\":\"@@\",\"version\":\"@@\",\"summary\":\"@@\",\"description\":\"@@\","
                        + "\"termsOfService\":\"@@\",\"license\":{\"name\":\"@@\",\"url\":\"@@\",\"identifier\":\"@@\"},"
                        + "\"contact\":{\"name\":\"@@\",\"url\":\"@@\",\"email\":\"@@\"}}}"));
        String info = head + "\"info\":{\"title\":\"t\",\"version\":\"1\"},";
        all.add(prose("server", info + "\"servers\":[{\"url\":\"@@\",\"description\":\"@@\",\"name\":\"@@\"}]}"));
        all.add(prose(
                "server variable",
                info + "\"servers\":[{\"url\":\"https://{h}/{@@}\",\"variables\":{\"@@\":{\"default\":\"@@\","
                        + "\"enum\":[\"@@\"],\"description\":\"@@\"}}}]}"));
        all.add(prose("extension of the document", info + "\"x-@@\":\"@@\",\"x-b\":{\"@@\":[\"@@\"]}}"));
        all.add(prose("external documentation", info + "\"externalDocs\":{\"url\":\"@@\",\"description\":\"@@\"}}"));
        all.add(prose(
                "tag description",
                info + "\"tags\":[{\"name\":\"t\",\"description\":\"@@\","
                        + "\"externalDocs\":{\"url\":\"@@\",\"description\":\"@@\"},\"x-displayName\":\"@@\"}]}"));
        all.add(prose("webhook", info + "\"webhooks\":{\"@@\":{\"post\":{\"operationId\":\"@@\",\"responses\":{}}}}}"));
        all.add(prose("dialect", info + "\"jsonSchemaDialect\":\"@@\",\"$self\":\"@@\"}"));
        all.add(prose(
                "security scheme",
                info + "\"security\":[{\"@@\":[\"@@\"]}],\"components\":{\"securitySchemes\":{\"@@\":"
                        + "{\"type\":\"apiKey\",\"in\":\"header\",\"name\":\"@@\",\"description\":\"@@\"}}}}"));
        all.add(prose(
                "security flow",
                info + "\"components\":{\"securitySchemes\":{\"s\":{\"type\":\"oauth2\",\"flows\":{\"implicit\":"
                        + "{\"authorizationUrl\":\"@@\",\"scopes\":{\"@@\":\"@@\"}}}}}}}"));
        all.add(prose(
                "unused components",
                info + "\"components\":{\"examples\":{\"@@\":{\"value\":\"@@\"}},\"links\":{\"@@\":{\"operationId\":"
                        + "\"@@\"}},\"headers\":{\"@@\":{" + TEXT + "}},\"callbacks\":{\"@@\":{\"@@\":{}}}}}"));
        all.add(meaning(
                "version",
                "{\"openapi\":\"@@\",\"info\":{\"title\":\"t\",\"version\":\"1\"},\"paths\":{}}",
                Place.Probe.NONE));
    }

    private static void operations(List<Place> all) {
        all.add(prose(
                "operation prose",
                operation(
                        "/a",
                        "get",
                        "\"summary\":\"@@\",\"description\":\"@@\","
                                + "\"externalDocs\":{\"url\":\"@@\",\"description\":\"@@\"},\"x-@@\":\"@@\"")));
        all.add(value("operation", operation("/a", "get", "\"operationId\":\"@@\""), Probes::called));
        all.add(value("tag", operation("/a", "get", "\"operationId\":\"o\",\"tags\":[\"@@\"]"), Place.Probe.NONE));
        all.add(meaning("path", operation("/a/@@", "get", "\"operationId\":\"o\""), Probes::path));
        all.add(meaning("path without operationId", operation("/a/@@", "get", ""), Probes::path));
        all.add(meaning("method", operation("/a", "@@", ""), Place.Probe.NONE));
        all.add(meaning("path without slash", operation("@@", "get", "\"operationId\":\"o\""), Place.Probe.NONE));
        all.add(prose(
                "callback",
                operation(
                        "/a",
                        "get",
                        "\"callbacks\":{\"@@\":{\"@@\":{\"post\":{\"operationId\":" + "\"@@\",\"responses\":{}}}}}")));
        all.add(prose(
                "server of an operation",
                operation("/a", "get", "\"servers\":[{\"url\":\"@@\"}]," + "\"security\":[{\"@@\":[]}]")));
    }

    private static void parameters(List<Place> all) {
        for (String in : List.of("query", "header", "cookie")) {
            // Not every text is the name of a header or cookie.
            boolean any = in.equals("query");
            all.add(new Place(
                    in + " parameter",
                    operation(
                            "/a",
                            "get",
                            "\"operationId\":\"o\",\"parameters\":[{\"name\":" + "\"@@\",\"in\":\"" + in
                                    + "\",\"required\":true," + TEXT + "}]"),
                    Probes.parameter(in),
                    any));
            all.add(new Place(
                    "optional " + in + " parameter",
                    operation(
                            "/a",
                            "get",
                            "\"operationId\":\"o\"," + "\"parameters\":[{\"name\":\"@@\",\"in\":\"" + in + "\"," + TEXT
                                    + "}]"),
                    Probes.parameter(in),
                    any));
        }
        all.add(meaning(
                "path parameter",
                operation(
                        "/a/{@@}",
                        "get",
                        "\"operationId\":\"o\",\"parameters\":[{\"name\":" + "\"@@\",\"in\":\"path\",\"required\":true,"
                                + TEXT + "}]"),
                Probes::pathParameter));
        all.add(prose(
                "parameter prose",
                operation(
                        "/a",
                        "get",
                        "\"operationId\":\"o\",\"parameters\":[{\"name\":\"q\","
                                + "\"in\":\"query\",\"description\":\"@@\",\"example\":\"@@\",\"schema\":{\"type\":\"string\","
                                + "\"default\":\"@@\",\"description\":\"@@\"}},{\"name\":\"r\",\"in\":\"query\",\"required\":true,"
                                + "\"description\":\"@@\"," + TEXT + ",\"examples\":{\"@@\":{\"value\":\"@@\"}}}]")));
        all.add(value(
                "enum value of a parameter",
                operation(
                        "/a",
                        "get",
                        "\"operationId\":\"o\",\"parameters\":[{"
                                + "\"name\":\"q\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\",\"enum\":"
                                + "[\"@@\",\"other one\"]}}]"),
                Place.Probe.NONE));
        all.add(meaning(
                "parameter in",
                operation("/a", "get", "\"parameters\":[{\"name\":\"q\",\"in\":\"@@\"," + TEXT + "}]"),
                Place.Probe.NONE));
        all.add(meaning(
                "parameter style",
                operation(
                        "/a",
                        "get",
                        "\"parameters\":[{\"name\":\"q\",\"in\":\"query\"," + "\"style\":\"@@\"," + TEXT + "}]"),
                Place.Probe.NONE));
    }

    private static void bodies(List<Place> all) {
        all.add(meaning(
                "media type of a request",
                operation(
                        "/a",
                        "post",
                        "\"operationId\":\"o\",\"requestBody\":{" + "\"required\":true,\"content\":{\"@@\":{" + TEXT
                                + "}}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "subtype of a media type",
                operation(
                        "/a",
                        "post",
                        "\"operationId\":\"o\",\"requestBody\":{" + "\"required\":true,\"content\":{\"text/@@\":{"
                                + TEXT + "}}}"),
                Probes::mediaType));
        all.add(meaning(
                "media type of an answer",
                operation(
                        "/a",
                        "get",
                        "\"operationId\":\"o\",\"responses\":{\"200\":" + "{\"description\":\"d\",\"content\":{\"@@\":{"
                                + TEXT + "}}}}"),
                Place.Probe.NONE));
        all.add(prose(
                "body prose",
                operation(
                        "/a",
                        "post",
                        "\"operationId\":\"o\",\"requestBody\":{\"description\":\"@@\"," + JSON_TEXT
                                + "},\"responses\":{\"200\":{\"description\":\"@@\"," + JSON_TEXT + "}}")));
        all.add(meaning(
                "status",
                operation(
                        "/a",
                        "get",
                        "\"operationId\":\"o\",\"responses\":{\"@@\":{\"description\":\"d\"," + JSON_TEXT + "}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "answer header",
                operation(
                        "/a",
                        "get",
                        "\"operationId\":\"o\",\"responses\":{\"200\":"
                                + "{\"description\":\"d\",\"headers\":{\"@@\":{" + TEXT
                                + "}},\"links\":{\"@@\":{\"operationId\":\"@@\","
                                + "\"parameters\":{\"@@\":\"@@\"},\"description\":\"@@\"}}}}"),
                Place.Probe.NONE));
        for (String type : List.of("application/x-www-form-urlencoded", "multipart/form-data")) {
            all.add(meaning(
                    "field of " + type,
                    operation(
                            "/a",
                            "post",
                            "\"operationId\":\"o\",\"requestBody\":{"
                                    + "\"required\":true,\"content\":{\"" + type
                                    + "\":{\"schema\":{\"type\":\"object\",\"required\":[\"@@\"],"
                                    + "\"properties\":{\"@@\":{\"type\":\"string\"},\"f\":{\"type\":\"string\",\"format\":\"binary\"}}},"
                                    + "\"encoding\":{\"@@\":{\"contentType\":\"@@\",\"headers\":{\"@@\":{" + TEXT
                                    + "}}}}}}}"),
                    Place.Probe.NONE));
        }
        all.add(
                prose(
                        "inline answer",
                        operation(
                                "/a",
                                "get",
                                "\"operationId\":\"o\",\"responses\":{\"200\":{\"description\":"
                                        + "\"d\",\"content\":{\"application/json\":{\"schema\":{\"type\":\"object\",\"description\":\"@@\","
                                        + "\"properties\":{\"p\":{\"type\":\"string\",\"description\":\"@@\"}}},\"example\":\"@@\"}}}}")));
    }

    private static void older(List<Place> all) {
        String info = "\"info\":{\"title\":\"t\",\"version\":\"1\"},";
        all.add(meaning(
                "3.0 nullable enum",
                "{\"openapi\":\"3.0.3\"," + info + "\"paths\":{},\"components\":{\"schemas\":"
                        + "{\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\",\"nullable\":true,\"enum\":"
                        + "[\"@@\",null]}}}}}}",
                Probes::roundTrip));
        all.add(meaning(
                "2.0 document",
                "{\"swagger\":\"2.0\"," + info + "\"host\":\"@@\",\"basePath\":\"@@\",\"schemes\":"
                        + "[\"@@\"],\"consumes\":[\"@@\"],\"produces\":[\"@@\"],\"paths\":{\"/a\":{\"get\":{\"operationId\":\"o\","
                        + "\"responses\":{\"200\":{\"description\":\"@@\"}}}}}}",
                Place.Probe.NONE));
        all.add(meaning(
                "2.0 definition",
                "{\"swagger\":\"2.0\"," + info + "\"paths\":{},\"definitions\":{\"@@\":{\"type\":"
                        + "\"object\",\"properties\":{\"@@\":{\"type\":\"string\",\"description\":\"@@\",\"default\":\"@@\"}}}}}",
                Place.Probe.NONE));
        all.add(meaning(
                "2.0 parameter",
                "{\"swagger\":\"2.0\"," + info + "\"paths\":{\"/a\":{\"post\":{\"operationId\":"
                        + "\"o\",\"parameters\":[{\"name\":\"@@\",\"in\":\"formData\",\"type\":\"string\",\"default\":\"@@\"},"
                        + "{\"name\":\"@@\",\"in\":\"query\",\"type\":\"array\",\"collectionFormat\":\"@@\",\"items\":{\"type\":"
                        + "\"string\",\"enum\":[\"@@\"]}}],\"responses\":{\"200\":{\"description\":\"d\",\"schema\":{\"type\":"
                        + "\"string\",\"description\":\"@@\"}}}}}}}",
                Place.Probe.NONE));
    }
}
