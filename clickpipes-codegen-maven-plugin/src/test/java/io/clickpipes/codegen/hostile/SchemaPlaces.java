package io.clickpipes.codegen.hostile;

import static io.clickpipes.codegen.hostile.Place.meaning;
import static io.clickpipes.codegen.hostile.Place.prose;
import static io.clickpipes.codegen.hostile.Place.schemas;
import static io.clickpipes.codegen.hostile.Place.value;

import java.util.List;

/** The places in schemas, for prose and for values. */
final class SchemaPlaces {

    private SchemaPlaces() {}

    static void schemaTexts(List<Place> all) {
        all.add(prose(
                "schema prose",
                schemas("\"O\":{\"type\":\"object\",\"title\":\"@@\",\"description\":\"@@\",\"$comment\":\"@@\","
                        + "\"externalDocs\":{\"url\":\"@@\",\"description\":\"@@\"},\"example\":\"@@\",\"examples\":[\"@@\"],"
                        + "\"x-@@\":\"@@\",\"properties\":{\"p\":{\"type\":\"string\",\"title\":\"@@\","
                        + "\"description\":\"@@\",\"example\":\"@@\"}}}")));
        all.add(prose(
                "union prose",
                schemas("\"U\":{\"description\":\"@@\",\"oneOf\":[{\"type\":\"string\",\"title\":\"s\",\"description\":"
                        + "\"@@\"},{\"type\":\"integer\",\"title\":\"i\",\"description\":\"@@\"}]}")));
        all.add(meaning(
                "titles of alternatives",
                schemas("\"U\":{\"oneOf\":[{\"type\":\"object\",\"title\":\"@@\",\"properties\":{\"a\":{\"type\":"
                        + "\"string\"}},\"required\":[\"a\"]},{\"type\":\"object\",\"title\":\"@@\",\"properties\":"
                        + "{\"b\":{\"type\":\"string\"}},\"required\":[\"b\"]}]}"),
                Place.Probe.NONE));
        all.add(prose(
                "enum prose",
                schemas("\"E\":{\"type\":\"string\",\"description\":\"@@\",\"enum\":[\"a\",\"b\"],"
                        + "\"x-enum-descriptions\":[\"@@\",\"@@\"],\"x-enumDescriptions\":{\"a\":\"@@\"}}")));
        all.add(prose(
                "default",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\","
                        + "\"default\":\"@@\"},\"i\":{\"type\":\"integer\",\"default\":\"@@\"},\"b\":{\"type\":\"boolean\","
                        + "\"default\":\"@@\"},\"n\":{\"type\":\"number\",\"default\":\"@@\"},\"a\":{\"type\":\"array\",\"items\":"
                        + "{\"type\":\"string\"},\"default\":[\"@@\"]},\"o\":{\"type\":\"object\",\"default\":{\"@@\":\"@@\"}},"
                        + "\"d\":{\"type\":\"string\",\"format\":\"date-time\",\"default\":\"@@\"}}}")));
        all.add(prose(
                "pattern",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\","
                        + "\"pattern\":\"@@\",\"contentMediaType\":\"@@\",\"contentEncoding\":\"@@\"}}}")));
        all.add(meaning(
                "format",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\","
                        + "\"format\":\"@@\"},\"i\":{\"type\":\"integer\",\"format\":\"@@\"}}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "type",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"@@\"},"
                        + "\"q\":{\"type\":[\"@@\",\"string\"]}}}"),
                Place.Probe.NONE));
        all.add(prose(
                "identifier",
                schemas("\"O\":{\"type\":\"object\",\"$id\":\"@@\",\"$anchor\":\"@@\","
                        + "\"properties\":{\"p\":{\"type\":\"string\"}}}")));
        all.add(meaning(
                "reference",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"$ref\":\"@@\"}}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "reference to a component",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":"
                        + "{\"$ref\":\"#/components/schemas/@@\"}}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "dynamic reference",
                schemas("\"O\":{\"$dynamicRef\":\"@@\",\"$dynamicAnchor\":\"@@\"}"),
                Place.Probe.NONE));
    }

    static void schemaValues(List<Place> all) {
        all.add(value(
                "property",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"@@\":{\"type\":\"string\"}}}"),
                Probes::property));
        all.add(value(
                "required property",
                schemas("\"O\":{\"type\":\"object\",\"required\":[\"@@\"],"
                        + "\"properties\":{\"@@\":{\"type\":\"string\"}}}"),
                Probes::property));
        all.add(value(
                "secret property",
                schemas("\"O\":{\"type\":\"object\","
                        + "\"properties\":{\"@@\":{\"type\":\"string\",\"format\":\"password\"}}}"),
                Probes::secret));
        all.add(value(
                "property of an inline schema",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"@@\":"
                        + "{\"type\":\"object\",\"properties\":{\"@@\":{\"type\":\"array\",\"items\":{\"type\":\"object\","
                        + "\"properties\":{\"@@\":{\"type\":\"integer\"}}}}}}}}"),
                Probes::nested));
        all.add(value(
                "enum value",
                schemas("\"E\":{\"type\":\"string\",\"enum\":[\"@@\",\"other one\"]}"),
                Probes::enumValue));
        all.add(value(
                "enum value of a property",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":"
                        + "{\"type\":\"string\",\"enum\":[\"@@\",\"other one\"]}}}"),
                Probes::roundTrip));
        all.add(value(
                "name of an enum value",
                schemas("\"E\":{\"type\":\"string\",\"enum\":[\"a\",\"b\"],"
                        + "\"x-enum-varnames\":[\"@@\",\"@@ 2\"]}"),
                Probes::enumNames));
        all.add(meaning(
                "const",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"const\":\"@@\"}}}"),
                Probes::roundTrip));
        all.add(meaning(
                "mixed enum",
                schemas("\"O\":{\"type\":\"object\",\"properties\":{\"p\":{\"enum\":"
                        + "[\"@@\",1,true,null,{\"@@\":\"@@\"},[\"@@\"],1.50]}}}"),
                Probes::roundTrip));
        all.add(value(
                "discriminator property",
                schemas("\"U\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\"},"
                        + "{\"$ref\":\"#/components/schemas/B\"}],\"discriminator\":{\"propertyName\":\"@@\"}},"
                        + "\"A\":{\"type\":\"object\",\"properties\":{\"@@\":{\"type\":\"string\"}}},\"B\":{\"type\":\"object\","
                        + "\"properties\":{\"@@\":{\"type\":\"string\"}}}"),
                Probes::discriminatorProperty));
        all.add(value(
                "discriminator value",
                schemas("\"U\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\"},"
                        + "{\"$ref\":\"#/components/schemas/B\"}],\"discriminator\":{\"propertyName\":\"kind\",\"mapping\":"
                        + "{\"@@\":\"#/components/schemas/B\"}}},\"A\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":"
                        + "\"string\"}}},\"B\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"}}}"),
                Probes::discriminatorValue));
        all.add(meaning(
                "discriminator target",
                schemas("\"U\":{\"oneOf\":[{\"$ref\":\"#/components/schemas/A\"},"
                        + "{\"$ref\":\"#/components/schemas/B\"}],\"discriminator\":{\"propertyName\":\"kind\",\"mapping\":"
                        + "{\"b\":\"@@\"}}},\"A\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"}}},"
                        + "\"B\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"}}}"),
                Place.Probe.NONE));
        String parent = "\"P\":{\"type\":\"object\",\"properties\":{\"kind\":{\"type\":\"string\"}},"
                + "\"discriminator\":{\"propertyName\":\"kind\"}}";
        all.add(value(
                "subtype",
                schemas(parent + ",\"@@\":{\"allOf\":[{\"$ref\":\"#/components/schemas/P\"},"
                        + "{\"type\":\"object\",\"properties\":{\"x\":{\"type\":\"string\"}}}]}"),
                Probes::subtype));
        all.add(value(
                "schema",
                schemas("\"@@\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\"}}}"),
                Place.Probe.NONE));
        all.add(value("enum schema", schemas("\"@@\":{\"type\":\"string\",\"enum\":[\"a\"]}"), Place.Probe.NONE));
        all.add(value(
                "schema beside a plain one",
                schemas(
                        "\"@@\":{\"type\":\"object\",\"properties\":{\"p\":"
                                + "{\"type\":\"string\"}}},\"Plain\":{\"type\":\"object\",\"properties\":{\"p\":{\"type\":\"string\"}}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "definition",
                schemas(
                        "\"O\":{\"type\":\"object\",\"$defs\":{\"@@\":{\"type\":\"object\","
                                + "\"properties\":{\"x\":{\"type\":\"string\"}}}},\"properties\":{\"p\":{\"type\":\"string\"}}}"),
                Place.Probe.NONE));
        all.add(meaning(
                "pattern of names",
                schemas("\"O\":{\"type\":\"object\",\"patternProperties\":{\"@@\":"
                        + "{\"type\":\"string\"}},\"dependentRequired\":{\"@@\":[\"@@\"]},\"required\":[\"@@\"]}"),
                Place.Probe.NONE));
    }
}
