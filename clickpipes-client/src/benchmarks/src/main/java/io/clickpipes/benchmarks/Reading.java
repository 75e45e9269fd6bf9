package io.clickpipes.benchmarks;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.support.Envelope;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import peer.model.ClickPipeGetList200Response;
import retrofit2.Converter;

/** Reading a list of 100 pipes and calling every accessor. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Reading {

    private static final MediaType JSON = MediaType.get("application/json");

    private final byte[] answer = Payloads.pipes(100);

    private final Converter<ResponseBody, Envelope<List<ClickPipe>>> ours =
            Sides.answerOf(Sides.ours(), ClickPipesApi.class, "clickPipeGetList");

    private final Converter<ResponseBody, ClickPipeGetList200Response> peer =
            Sides.answerOf(Sides.peer(), peer.api.ClickPipesApi.class, "clickPipeGetList");

    /** Ours, and every accessor. */
    @Benchmark
    public void ours(Blackhole sink) throws IOException {
        ours.convert(ResponseBody.create(answer, JSON)).result().forEach(pipe -> OurWalk.visit(pipe, sink));
    }

    /** The peer's, and every getter. */
    @Benchmark
    public void peer(Blackhole sink) throws IOException {
        peer.convert(ResponseBody.create(answer, JSON)).getResult().forEach(pipe -> PeerWalk.visit(pipe, sink));
    }

    /** Ours, no accessor called: for finding out where the time goes. */
    @Benchmark
    public Object oursUntouched() throws IOException {
        return ours.convert(ResponseBody.create(answer, JSON));
    }

    /** The peer's, no getter called. */
    @Benchmark
    public Object peerUntouched() throws IOException {
        return peer.convert(ResponseBody.create(answer, JSON));
    }
}
