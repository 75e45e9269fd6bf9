package io.clickpipes.codegen.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clickpipes.codegen.document.Grammar.Kind;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order in which a canonical document states the members of an object. */
final class CanonicalOrder {

    /** Where extensions go; at the end in kinds that do not say. */
    private static final String EXTENSIONS = "x-";

    private static final Map<Kind, List<String>> ORDER = new EnumMap<>(Kind.class);

    static {
        order(Kind.ROOT, "openapi swagger jsonSchemaDialect info host basePath schemes servers consumes produces");
        order(Kind.ROOT, "security tags externalDocs paths webhooks components");
        order(Kind.ROOT, "definitions parameters responses securityDefinitions");
        order(Kind.INFO, "title version summary description termsOfService contact license");
        order(Kind.CONTACT, "name url email");
        order(Kind.LICENSE, "name identifier url");
        order(Kind.SERVER, "url description variables");
        order(Kind.SERVER_VARIABLE, "description enum default");
        order(Kind.TAG, "name summary description externalDocs");
        order(Kind.EXTERNAL_DOCS, "description url");
        order(Kind.COMPONENTS, "schemas responses parameters headers requestBodies examples links callbacks");
        order(Kind.COMPONENTS, "pathItems securitySchemes");
        order(Kind.PATH_ITEM, "$ref summary description servers parameters");
        order(Kind.PATH_ITEM, "get post put patch delete head options trace");
        order(Kind.OPERATION, "tags operationId summary description externalDocs deprecated x- schemes consumes");
        order(Kind.OPERATION, "produces parameters requestBody responses callbacks security servers");
        order(Kind.PARAMETER, "$ref name in description required deprecated allowEmptyValue style explode");
        order(Kind.PARAMETER, "allowReserved schema content type format collectionFormat enum default");
        order(Kind.PARAMETER, "minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength");
        order(Kind.PARAMETER, "pattern minItems maxItems uniqueItems items example examples");
        order(Kind.BODY, "$ref description required content");
        order(Kind.RESPONSE, "$ref summary description headers content schema examples links");
        order(Kind.MEDIA, "schema encoding example examples");
        order(Kind.ENCODING, "contentType headers style explode allowReserved");
        order(Kind.EXAMPLE, "$ref summary description value externalValue");
        order(Kind.LINK, "$ref operationId operationRef description parameters requestBody server");
        order(Kind.SECURITY_SCHEME, "$ref type scheme bearerFormat name in flow authorizationUrl tokenUrl scopes");
        order(Kind.SECURITY_SCHEME, "flows openIdConnectUrl description");
        order(Kind.OAUTH_FLOWS, "implicit password clientCredentials authorizationCode");
        order(Kind.OAUTH_FLOW, "authorizationUrl tokenUrl refreshUrl scopes");
        order(Kind.SCHEMA, "$schema $id $anchor $dynamicAnchor title description $comment externalDocs deprecated");
        order(Kind.SCHEMA, "readOnly writeOnly $ref $dynamicRef oneOf anyOf allOf not if then else discriminator");
        order(Kind.SCHEMA, "type nullable format contentMediaType contentEncoding contentSchema enum const default");
        order(Kind.SCHEMA, "minimum exclusiveMinimum maximum exclusiveMaximum multipleOf minLength maxLength");
        order(Kind.SCHEMA, "pattern minItems maxItems uniqueItems prefixItems items contains minContains");
        order(Kind.SCHEMA, "maxContains unevaluatedItems additionalProperties propertyNames minProperties");
        order(Kind.SCHEMA, "maxProperties required properties patternProperties dependentRequired");
        order(Kind.SCHEMA, "dependentSchemas unevaluatedProperties xml example examples $defs definitions");
        order(Kind.DISCRIMINATOR, "propertyName mapping");
        order(Kind.XML, "name namespace prefix attribute wrapped");
    }

    private CanonicalOrder() {}

    /**
     * Names of the object's members: the known ones in their order, the others after them in the object's own.
     * Where the kind says so, extensions come earlier.
     */
    static Iterable<String> of(Kind kind, ObjectNode object) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : ORDER.getOrDefault(kind, List.of())) {
            if (name.equals(EXTENSIONS)) {
                object.fieldNames().forEachRemaining(each -> {
                    if (Grammar.isExtension(each)) {
                        names.add(each);
                    }
                });
            } else if (object.has(name)) {
                names.add(name);
            }
        }
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void order(Kind kind, String names) {
        ORDER.merge(kind, List.of(names.split(" ", -1)), (first, second) -> {
            LinkedHashSet<String> all = new LinkedHashSet<>(first);
            all.addAll(second);
            return List.copyOf(all);
        });
    }
}
