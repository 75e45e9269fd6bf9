package io.clickpipes.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Cuts the bodies of error answers, which Retrofit reads into memory whole. Works on the unpacked bytes. */
final class ErrorBodyLimit implements Interceptor {

    static final long MAX_BYTES = 64L * 1024;

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        if (response.isSuccessful()) {
            return response;
        }
        try (response) {
            return response.newBuilder().body(response.peekBody(MAX_BYTES)).build();
        }
    }
}
