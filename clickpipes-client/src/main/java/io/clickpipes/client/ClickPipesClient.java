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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

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
 * <p>Each method is one request, sent once: nothing is retried, and no redirect is followed. Errors are a
 * {@link ClickPipesException}: a {@link ClickPipesApiException} where the service refuses, a
 * {@link ClickPipesConnectionException} where no complete answer arrives. The key travels to the configured address
 * only, over TLS unless that is this machine.
 *
 * <p>Immutable, and safe for use by several threads. Build one and keep it: it holds the connections.
 */
public final class ClickPipesClient implements AutoCloseable {

    private final Configuration configuration;
    private final Transport transport;
    private final Scope scope;

    ClickPipesClient(Configuration configuration) {
        this.configuration = configuration;
        this.transport = new Transport(configuration);
        this.scope = new Scope(
                transport.api(),
                new Answers(transport, configuration),
                configuration.organizationId(),
                configuration.serviceId(),
                configuration.dialect(),
                configuration.patience());
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
     * which can take tens of seconds. Names are not unique: after a {@link ClickPipesConnectionException} look for the
     * pipe before you send this again (section 2.4 of the wire facts).
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
     * errors are those of Retrofit.
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
     * Ends connections, threads and requests under way. An {@code OkHttpClient} that was given to the builder is left
     * as it is. Later calls are an {@link IllegalStateException}; closing again does nothing.
     */
    @Override
    public void close() {
        transport.close();
    }

    /** The address, the ids and the beginning of the key id; nothing of the secret. */
    @Override
    public String toString() {
        return "ClickPipesClient[" + configuration + "]";
    }
}
