package io.clickpipes.codegen.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param doc what the document says about it
 * @param pointer JSON pointer of the operation
 * @param accept media types that are asked for, empty where nothing has to be said
 * @param others further ways to send or receive, each by a method of its own
 * @param failures what the answers of calls that did not succeed hold
 * @param notes what else a caller has to know, in sentences
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
        String pointer,
        String accept,
        List<Exchange> others,
        List<Failure> failures,
        List<String> notes) {

    /** Member of an operation by which the document decides about {@code idempotent}, whatever the method. */
    public static final String IDEMPOTENT = "x-idempotent";

    /**
     * Keeps its own copies.
     *
     * @param id as above
     * @param methodName as above
     * @param httpMethod as above
     * @param path as above
     * @param parameters as above
     * @param body as above
     * @param response as above
     * @param idempotent as above
     * @param parametersType as above
     * @param doc as above
     * @param pointer as above
     * @param accept as above
     * @param others as above
     * @param failures as above
     * @param notes as above
     */
    public OperationModel {
        parameters = List.copyOf(parameters);
        others = List.copyOf(others);
        failures = List.copyOf(failures);
        notes = List.copyOf(notes);
    }

    /** {@return the same as it is sent without a body} */
    public OperationModel withoutBody() {
        return with(parameters, Optional.empty(), response, parametersType);
    }

    /**
     * {@return the same with other parameters, another body and another answer}
     *
     * @param parameters what else it takes
     * @param body what it sends
     * @param response what it answers
     * @param parametersType class of the optional parameters
     */
    public OperationModel with(
            List<Parameter> parameters, Optional<Body> body, Response response, Optional<TypeId> parametersType) {
        return with(methodName, parameters, body, response, parametersType, accept);
    }

    /**
     * {@return a path template as a reader knows it}
     *
     * @param template path as the document has it
     */
    public static String shown(String template) {
        return OperationNames.shown(template);
    }

    /**
     * Bodies made of fields that it can send.
     *
     * @return the forms, in document order
     */
    public Stream<FormModel> forms() {
        return Stream.concat(body.stream(), others.stream().flatMap(each -> each.body().stream()))
                .flatMap(each -> each.form().stream());
    }

    /**
     * {@return the same operation by another of its methods}
     *
     * @param exchange one body with one answer
     */
    public OperationModel by(Exchange exchange) {
        return with(
                exchange.methodName(),
                parameters,
                exchange.body(),
                exchange.response(),
                parametersType,
                exchange.accept());
    }

    private OperationModel with(
            String name,
            List<Parameter> newParameters,
            Optional<Body> newBody,
            Response newResponse,
            Optional<TypeId> newParametersType,
            String newAccept) {
        return new OperationModel(
                id,
                name,
                httpMethod,
                path,
                newParameters,
                newBody,
                newResponse,
                idempotent,
                newParametersType,
                doc,
                pointer,
                newAccept,
                others,
                failures,
                notes);
    }

    /**
     * One parameter.
     *
     * @param wireName name in the document
     * @param names Java names; of these a required parameter uses {@code accessor} alone
     * @param in where it goes
     * @param type its type
     * @param required whether the document asks for it
     * @param style how a list or object is written
     * @param explode whether the elements of a value are written one by one
     * @param allowReserved whether characters with a meaning in addresses stay as they are; of a path those
     *     between segments
     * @param doc what the document says about it
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
            boolean allowReserved,
            Doc doc,
            String pointer) {

        /** {@return the same where a call need not give it} */
        public Parameter optional() {
            return new Parameter(wireName, names, in, type, false, style, explode, allowReserved, doc, pointer);
        }
    }

    /** Where a parameter travels. */
    public enum Location {
        /** A segment of the path, or a part of one. */
        PATH,
        /** The query. */
        QUERY,
        /** A header. */
        HEADER,
        /** A cookie. */
        COOKIE
    }

    /** Serialisation styles of OpenAPI. */
    public enum Style {
        /** Elements with commas between them. */
        SIMPLE,
        /** {@code name=value}, the style of queries. */
        FORM,
        /** Elements with spaces between them. */
        SPACE_DELIMITED,
        /** Elements with {@code |} between them. */
        PIPE_DELIMITED,
        /** Only known to version 2.0. */
        TAB_DELIMITED,
        /** Members as {@code name[member]=value}. */
        DEEP_OBJECT,
        /** Elements that begin with a dot. */
        LABEL,
        /** Elements that begin with a semicolon and the name. */
        MATRIX,
        /** No style: the value travels as JSON text. */
        JSON
    }

    /**
     * A request body.
     *
     * @param name Java name of the parameter
     * @param type type of the value
     * @param content form of the value
     * @param mediaType as the document spells it
     * @param required whether a request without it is not allowed
     * @param doc what the document says about it
     * @param pointer JSON pointer of the schema of the media type
     * @param header the media type as a header can carry it, empty where the body itself has to know
     * @param form its fields, where it is a form
     */
    public record Body(
            String name,
            TypeRef type,
            Content content,
            String mediaType,
            boolean required,
            Doc doc,
            String pointer,
            String header,
            Optional<FormModel> form) {}

    /**
     * One way to call an operation.
     *
     * @param methodName name of the method
     * @param body what it sends, if anything
     * @param response what is answered
     * @param accept media types that it asks for
     */
    public record Exchange(String methodName, Optional<Body> body, Response response, String accept) {}

    /**
     * What the answers of calls that did not succeed hold, if they are JSON.
     *
     * @param status a status code, a range such as {@code 4XX}, or {@code default}
     * @param type type of the answer
     * @param pointer JSON pointer of its schema
     */
    public record Failure(String status, TypeRef type, String pointer) {}

    /**
     * What a success returns.
     *
     * @param type type of the result, empty where nothing comes back; inside an envelope the type of
     *     the enveloped value
     * @param content form of the answer
     * @param enveloped whether the value comes in the configured envelope
     */
    public record Response(Optional<TypeRef> type, Content content, boolean enveloped) {

        /** No content. */
        public static final Response NOTHING = new Response(Optional.empty(), Content.NONE, false);
    }

    /** How a body is written. */
    public enum Content {
        /** Nothing. */
        NONE,
        /** JSON, of any media type. */
        JSON,
        /** {@code multipart/*}: fields and files. */
        MULTIPART,
        /** {@code application/x-www-form-urlencoded}: fields. */
        FORM,
        /** {@code text/*}: a string. */
        TEXT,
        /** Everything else: raw bytes, as a request body or response body of OkHttp. */
        BINARY
    }
}
