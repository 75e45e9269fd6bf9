package io.clickpipes.client;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Stands next to the network, behind everything that could change a request. Adds the credentials, to requests for the
 * configured server and no other, so that no interceptor of an application gets to see them either; and sees to it
 * that what is sent once is sent once.
 */
final class ServerGuard implements Interceptor {

    private static final int UNAVAILABLE = 503;

    private final BaseUrl baseUrl;
    private final String authorization;
    private final Time time;

    ServerGuard(Configuration configuration) {
        this.baseUrl = configuration.baseUrl();
        this.authorization = configuration.authorization();
        this.time = configuration.time();
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (!baseUrl.isOriginOf(request.url())) {
            attempt(chain).refuse();
            throw new IOException("The request was on its way to the host "
                    + request.url().host() + ", which is not the configured one, and was not sent.");
        }
        attempt(chain).begin(time.nanos());
        Response response = chain.proceed(
                request.newBuilder().header("Authorization", authorization).build());
        return mayBeRepeated(response)
                ? response.newBuilder().removeHeader("Retry-After").build()
                : response;
    }

    /** That of the call, since interceptors of an application may have lost it from the request. */
    private static Attempt attempt(Chain chain) {
        Attempt attempt = chain.call().request().tag(Attempt.class);
        return attempt == null ? new Attempt() : attempt;
    }

    /** OkHttp takes this one answer as leave to send the request again by itself, even one that creates something. */
    private static boolean mayBeRepeated(Response response) {
        String wait = response.header("Retry-After");
        return response.code() == UNAVAILABLE
                && wait != null
                && !wait.isEmpty()
                && wait.chars().allMatch(digit -> digit == '0');
    }
}
