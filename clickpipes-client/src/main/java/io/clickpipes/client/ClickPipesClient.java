package io.clickpipes.client;

import io.clickpipes.client.api.ClickPipesApi;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipePostRequest;
import io.clickpipes.client.model.ClickPipeSchemaDiscoveryRequest;
import io.clickpipes.client.model.ClickPipeSchemaDiscoveryResponse;
import io.clickpipes.client.model.ClickPipeSchemaDiscoverySource;
import io.clickpipes.client.rule.Rule;
import io.clickpipes.client.source.KafkaSource;
import io.clickpipes.client.source.KinesisSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The ClickPipes of one ClickHouse Cloud service.
 *
 * <pre>{@code
 * try (ClickPipesClient client = ClickPipesClient.fromEnvironment()) {
 *     for (ClickPipe pipe : client.list()) {
 *         System.out.println(pipe.name() + " is " + pipe.state());
 *     }
 * }
 * }</pre>
 *
 * <p>Each method is one request. It waits for its turn within the {@link RateLimit} of the key, and is sent again
 * where that is safe, as the {@link RetryPolicy} says; no redirect is followed. Errors are a
 * {@link ClickPipesException}: a {@link ClickPipesApiException} where the service refuses, a
 * {@link ClickPipesConnectionException} where no complete answer arrives. The key travels to the configured address
 * only, over TLS unless that is this machine.
 *
 * <p>Immutable, and safe for use by several threads. Build one and keep it: it holds the connections.
 */
public final class ClickPipesClient implements AutoCloseable {

    private final Configuration configuration;
    private final Transport transport;
    private final CallChain calls;
    private final Scope scope;
    private final AsyncRunner async;

    ClickPipesClient(Configuration configuration, @Nullable Executor executor) {
        this.async = new AsyncRunner(executor);
        this.configuration = configuration;
        this.transport = new Transport(configuration);
        this.calls = CallChain.around(transport, configuration);
        this.scope = new Scope(
                transport.api(),
                new Answers(calls.first(), configuration),
                configuration.organizationId(),
                configuration.serviceId(),
                configuration.dialect(),
                configuration.time(),
                configuration.jitter());
    }

    /**
     * A client for what the environment says, as {@link ClickPipesClientBuilder#environment} reads it.
     *
     * @return the client
     * @throws ClickPipesConfigurationException if anything is missing or wrong; names all of it, and every variable
     *     that was tried
     */
    public static ClickPipesClient fromEnvironment() {
        return fromEnvironment(System.getenv());
    }

    /**
     * The same for variables from elsewhere, such as a test or a secret store.
     *
     * @param variables values by the names that environment variables would have
     * @return the client
     * @throws ClickPipesConfigurationException if anything is missing or wrong; names all of it, and every variable
     *     that was tried
     */
    public static ClickPipesClient fromEnvironment(Map<String, String> variables) {
        return builder().environment(variables).build();
    }

    /**
     * Everything that can be chosen.
     *
     * @return a builder without any value
     */
    public static ClickPipesClientBuilder builder() {
        return new ClickPipesClientBuilder();
    }

    /**
     * Creates a pipe and starts it. Before it answers, the service connects to the source and checks permissions,
     * which can take tens of seconds. If the answer is lost, that is an {@link OutcomeUnknownException}: names are not
     * unique, so look for the pipe with {@link #findByName} before you send this again (section 2.4 of the wire facts).
     *
     * @param request the pipe
     * @return it, with its id
     */
    public ClickPipe create(ClickPipePostRequest request) {
        Objects.requireNonNull(request, "request");
        return scope.result(api().clickPipeCreate(organizationId(), serviceId(), request));
    }

    /**
     * Creates a pipe as {@link #create(ClickPipePostRequest)} does, after all of its rules are checked.
     *
     * @param pipe the pipe
     * @return it, with its id
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them, and nothing was
     *     sent
     */
    public ClickPipe create(NewPipe pipe) {
        return create(pipe.build());
    }

    /**
     * All pipes of the service; there is no paging.
     *
     * @return them, in no documented order
     */
    public List<ClickPipe> list() {
        return scope.result(api().clickPipeGetList(organizationId(), serviceId()));
    }

    /**
     * The pipes of a name: names are not unique. The way to find out what became of a creation after an
     * {@link OutcomeUnknownException}. One request, that of {@link #list()}: the service does not search.
     *
     * @param name the name, exactly
     * @return all pipes that have it, in no particular order; empty if there are none
     */
    public List<ClickPipe> findByName(String name) {
        Objects.requireNonNull(name, "name");
        // An odd pipe of somebody else's is not the one.
        return list().stream()
                .filter(pipe -> pipe != null && name.equals(Lenient.read(pipe::name)))
                .toList();
    }

    /**
     * Reads from a source which columns it has, without creating a pipe.
     *
     * @param request the source
     * @return what the service found
     */
    public ClickPipeSchemaDiscoveryResponse discoverSchema(ClickPipeSchemaDiscoveryRequest request) {
        Objects.requireNonNull(request, "request");
        return scope.result(api().clickPipeSchemaDiscovery(organizationId(), serviceId(), request));
    }

    /**
     * Reads from a Kafka which columns its topics have, without creating a pipe. There may be none: topics can be empty.
     *
     * @param source the source, as for a pipe
     * @param off rules that do not count; {@linkplain Rule#switchable() switchable} ones
     * @return what the service found
     * @throws io.clickpipes.client.rule.InvalidRequestException if the source breaks other rules; nothing is sent then
     * @throws IllegalArgumentException if a rule can not be switched off
     */
    public ClickPipeSchemaDiscoveryResponse discoverSchema(KafkaSource source, Rule... off) {
        return discover(ClickPipeSchemaDiscoverySource.builder()
                .kafka(Objects.requireNonNull(Discovery.of(source, off).kafka())));
    }

    /**
     * Reads from a Kinesis stream which columns it has, without creating a pipe. There may be none: it can be empty.
     *
     * @param source the source, as for a pipe
     * @param off rules that do not count; {@linkplain Rule#switchable() switchable} ones
     * @return what the service found
     * @throws io.clickpipes.client.rule.InvalidRequestException if the source breaks other rules; nothing is sent then
     * @throws IllegalArgumentException if a rule can not be switched off
     */
    public ClickPipeSchemaDiscoveryResponse discoverSchema(KinesisSource source, Rule... off) {
        return discover(ClickPipeSchemaDiscoverySource.builder()
                .kinesis(Objects.requireNonNull(Discovery.of(source, off).kinesis())));
    }

    private ClickPipeSchemaDiscoveryResponse discover(ClickPipeSchemaDiscoverySource.Builder source) {
        return discoverSchema(
                ClickPipeSchemaDiscoveryRequest.builder().source(source.build()).build());
    }

    /**
     * One pipe. Sends nothing yet.
     *
     * @param id its id
     * @return everything about it
     */
    public PipeClient pipe(UUID id) {
        return new PipeClient(scope, Objects.requireNonNull(id, "id"));
    }

    /**
     * One pipe by the text of its id. Sends nothing yet.
     *
     * @param id its id
     * @return everything about it
     * @throws IllegalArgumentException if the id is not a UUID
     */
    public PipeClient pipe(String id) {
        return pipe(Ids.parse("The pipe id", id));
    }

    /**
     * Many pipes, to wait for them together. Sends nothing yet.
     *
     * @param ids their ids; copied
     * @return what one can wait for
     */
    public PipeFleet pipes(Collection<UUID> ids) {
        return new PipeFleet(scope, ids);
    }

    /**
     * Runs calls, waits, or any combination of them, on another thread.
     *
     * <pre>{@code
     * CompletableFuture<ClickPipe> running = client.async(it -> it.pipe(id).waitUntilRunning());
     * }</pre>
     *
     * <p>{@code cancel(true)} of this future ends the work: its thread is interrupted, and the request under way is
     * cancelled, so that its connection closes. The same goes for whatever else completes this future from outside, such
     * as {@code orTimeout}; not for what is done to futures that are derived from it. {@code cancel(false)} lets the work
     * run on. A request that changes something may have arrived before it is cancelled.
     *
     * <p>What the work throws is the cause of the {@link java.util.concurrent.CompletionException} of {@code join()}, or
     * {@link java.util.concurrent.ExecutionException} of {@code get()}, as it is. Where it runs, and how much at a time,
     * is said at {@link ClickPipesClientBuilder#executor}. Work that waits for other work of this client should not be
     * part of many.
     *
     * @param work what to do with this client, on the thread that it is called on
     * @param <T> type of the result; {@code Void}, with null for the result, if there is none
     * @return a future of the result
     * @throws IllegalStateException if this client is closed
     * @throws java.util.concurrent.RejectedExecutionException if an executor that was given takes no more work
     */
    public <T extends @Nullable Object> CompletableFuture<T> async(
            Function<? super ClickPipesClient, ? extends T> work) {
        Objects.requireNonNull(work, "work");
        return async.run(() -> work.apply(this));
    }

    /**
     * The size that all database pipes of the service share. With {@link Dialect#DOCS_PAGE} it is asked for below the
     * organisation, where the documentation page has it.
     *
     * @return its operations
     */
    public CdcScalingClient cdcScaling() {
        return configuration.dialect() == Dialect.DOCS_PAGE
                ? new CdcScalingClient(
                        scope,
                        () -> api().clickPipeOrganizationCdcScalingGet(organizationId()),
                        request -> api().clickPipeOrganizationCdcScalingUpdate(organizationId(), request))
                : new CdcScalingClient(
                        scope,
                        () -> api().clickPipeCdcScalingGet(organizationId(), serviceId()),
                        request -> api().clickPipeCdcScalingUpdate(organizationId(), serviceId(), request));
    }

    /**
     * The reverse private endpoints of the service.
     *
     * @return their operations
     */
    public ReversePrivateEndpointsClient reversePrivateEndpoints() {
        return new ReversePrivateEndpointsClient(scope);
    }

    /**
     * The generated interface below this client, for what this client does not offer: answers as they came, envelope
     * included, statuses, headers, asynchronous calls. It sends the same credentials under the same restrictions;
     * errors are those of Retrofit. Its calls take no turn of the {@link RateLimit}, and are never sent again.
     *
     * @return one method for each operation of the OpenAPI document
     */
    public ClickPipesApi api() {
        return transport.api();
    }

    /**
     * The organisation that all requests are for.
     *
     * @return its id
     */
    public UUID organizationId() {
        return configuration.organizationId();
    }

    /**
     * The service that all requests are for.
     *
     * @return its id
     */
    public UUID serviceId() {
        return configuration.serviceId();
    }

    /**
     * Ends connections, threads and requests under way; cancels what {@link #async} runs, and waits up to five seconds
     * until that has ended: a pipe that it has paused to change its tables is started again first. An
     * {@code OkHttpClient} and an executor that were given to the builder are left as they are; requests of this client
     * are ended there too, unless they were begun by {@link #api()}. Later calls are an {@link IllegalStateException}.
     * So is a call of another thread that sleeps meanwhile, be it for its turn, before it is sent again, or between two
     * looks of a wait: it is not woken, but ends with its next step, when that pause is over. Closing again does
     * nothing.
     */
    @Override
    public void close() {
        async.close();
        transport.close();
        calls.close();
    }

    /** The address, the ids and the beginning of the key id; nothing of the secret. */
    @Override
    public String toString() {
        return "ClickPipesClient[" + configuration + "]";
    }
}
