package io.clickpipes.benchmarks;

import io.clickpipes.client.model.ClickPipePostRequest;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.RequestBody;
import okio.Okio;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import peer.JSON;
import retrofit2.Converter;

/** Writing a request that creates a pipe, down to the bytes that would be sent. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Writing {

    private final ClickPipePostRequest request = our(Payloads.createRequest());

    private final peer.model.ClickPipePostRequest peerRequest = peer(Payloads.createRequest());

    private final Converter<ClickPipePostRequest, RequestBody> ours =
            Sides.bodyOf(Sides.ours(), ClickPipePostRequest.class);

    private final Converter<peer.model.ClickPipePostRequest, RequestBody> peer =
            Sides.bodyOf(Sides.peer(), peer.model.ClickPipePostRequest.class);

    /** Ours. */
    @Benchmark
    public long ours() throws IOException {
        return send(ours.convert(request));
    }

    /** The peer's. */
    @Benchmark
    public long peer() throws IOException {
        return send(peer.convert(peerRequest));
    }

    private static long send(RequestBody body) throws IOException {
        try (var sink = Okio.buffer(Okio.blackhole())) {
            body.writeTo(sink);
        }
        return body.contentLength();
    }

    private static ClickPipePostRequest our(byte[] json) {
        try {
            return new com.fasterxml.jackson.databind.ObjectMapper().readValue(json, ClickPipePostRequest.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static peer.model.ClickPipePostRequest peer(byte[] json) {
        try {
            return new JSON().getMapper().readValue(json, peer.model.ClickPipePostRequest.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
