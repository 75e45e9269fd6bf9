package io.clickpipes.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * One operation.
 *
 * @param id {@code operationId} of the document, or one made from method and path
 * @param methodName name of the Java method, unique in its interface
 * @param httpMethod in upper case
 * @param path path template without leading slash, with Java-safe variable names kept as in the document
 * @param parameters path, query, header and cookie parameters, in document order
 * @param body request body, where there is one
 * @param response what a success returns
 * @param idempotent whether sending it again has the same effect as sending it once
 * @param parametersType name of the class for optional parameters, where there are any
 * @param pointer JSON pointer of the operation
 */
public record OperationModel(
        String id,
        String methodName,
        String httpMethod,
        String path,
        List<Parameter> parameters,
        Optional<Body> body,
        Response response,
        boolean idempotent,
        Optional<TypeId> parametersType,
        Doc doc,
        String pointer) {

    /** Member of an operation by which the document decides about {@code idempotent}, whatever the method. */
    public static final String IDEMPOTENT = "x-idempotent";

    public OperationModel {
        parameters = List.copyOf(parameters);
    }

    /** The same as it is sent without a body. */
    public OperationModel withoutBody() {
        return with(parameters, Optional.empty(), response, parametersType);
    }

    /** The same with other parameters, another body and another answer. */
    public OperationModel with(
            List<Parameter> parameters, Optional<Body> body, Response response, Optional<TypeId> parametersType) {
        return new OperationModel(
                id, methodName, httpMethod, path, parameters, body, response, idempotent, parametersType, doc, pointer);
    }

    /**
     * One parameter.
     *
     * @param names Java names; of these a required parameter uses {@code accessor} alone
     * @param style how a list or object is written
     * @param pointer JSON pointer of its declaration; of the operation where there is none
     */
    public record Parameter(
            String wireName,
            PropertyModel.Names names,
            Location in,
            TypeRef type,
            boolean required,
            Style style,
            boolean explode,
            Doc doc,
            String pointer) {}

    /** Where a parameter travels. */
    public enum Location {
        PATH,
        QUERY,
        HEADER,
        COOKIE
    }

    /** Serialisation styles of OpenAPI. */
    public enum Style {
        SIMPLE,
        FORM,
        SPACE_DELIMITED,
        PIPE_DELIMITED,
        DEEP_OBJECT
    }

    /**
     * A request body.
     *
     * @param name Java name of the parameter
     * @param mediaType as the document spells it
     * @param required whether a request without it is not allowed
     * @param pointer JSON pointer of the schema of the media type
     */
    public record Body(
            String name, TypeRef type, Content content, String mediaType, boolean required, Doc doc, String pointer) {}

    /**
     * What a success returns.
     *
     * @param type type of the result, empty where nothing comes back; inside an envelope the type of
     *     the enveloped value
     * @param enveloped whether the value comes in the configured envelope
     */
    public record Response(Optional<TypeRef> type, Content content, boolean enveloped) {

        /** No content. */
        public static final Response NOTHING = new Response(Optional.empty(), Content.NONE, false);
    }

    /** How a body is written. */
    public enum Content {
        NONE,
        JSON,
        /** {@code text/*}: a string. */
        TEXT,
        /** Everything else: raw bytes, as a request body or response body of OkHttp. */
        BINARY
    }
}
