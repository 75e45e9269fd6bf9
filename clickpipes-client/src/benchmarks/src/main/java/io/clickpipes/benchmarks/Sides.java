package io.clickpipes.benchmarks;

import io.clickpipes.client.support.JsonConverterFactory;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import okhttp3.RequestBody;
import okhttp3.ResponseBody;
import peer.JSON;
import retrofit2.Converter;
import retrofit2.Retrofit;
import retrofit2.converter.jackson.JacksonConverterFactory;

/** Both sides as an application uses them: through the converters of Retrofit, for the types of the interfaces. */
final class Sides {

    private static final Annotation[] NONE = {};

    private Sides() {}

    static Retrofit ours() {
        return retrofit(JsonConverterFactory.create());
    }

    /** With the mapper that the peer's own {@code ApiClient} makes. */
    static Retrofit peer() {
        return retrofit(JacksonConverterFactory.create(new JSON().getMapper()));
    }

    /** What turns the answer of an operation into its Java value. */
    static <T> Converter<ResponseBody, T> answerOf(Retrofit retrofit, Class<?> api, String operation) {
        ParameterizedType call = (ParameterizedType) method(api, operation).getGenericReturnType();
        return retrofit.responseBodyConverter(call.getActualTypeArguments()[0], NONE);
    }

    /** What turns a request into its body. */
    static <T> Converter<T, RequestBody> bodyOf(Retrofit retrofit, Type request) {
        return retrofit.requestBodyConverter(request, NONE, NONE);
    }

    private static Method method(Class<?> api, String operation) {
        return Stream.of(api.getMethods())
                .filter(each -> each.getName().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    private static Retrofit retrofit(Converter.Factory converters) {
        return new Retrofit.Builder()
                .baseUrl("http://localhost/")
                .callFactory(request -> {
                    throw new IllegalStateException("Nothing is sent here.");
                })
                .addConverterFactory(converters)
                .build();
    }
}
