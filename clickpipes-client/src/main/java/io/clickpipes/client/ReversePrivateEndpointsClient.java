package io.clickpipes.client;

import io.clickpipes.client.model.CreateReversePrivateEndpoint;
import io.clickpipes.client.model.ReversePrivateEndpoint;
import io.clickpipes.client.model.UpdateReversePrivateEndpoint;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * The reverse private endpoints of a service, through which pipes reach sources without a public address (section 7.4
 * of the wire facts). Each method is one request, unless it waits. Safe for use by several threads.
 *
 * <p>Every method throws a {@link ClickPipesApiException} where the service refuses, and a
 * {@link ClickPipesConnectionException} where no complete answer arrives.
 */
public final class ReversePrivateEndpointsClient extends EndpointWaits {

    private static final String ID = "The reverse private endpoint id";

    private final Scope scope;

    ReversePrivateEndpointsClient(Scope scope) {
        super(scope);
        this.scope = scope;
    }

    /**
     * All endpoints of the service.
     *
     * @return them, in no documented order
     */
    public List<ReversePrivateEndpoint> list() {
        return scope.result(
                scope.api().clickPipeReversePrivateEndpointGetList(scope.organizationId(), scope.serviceId()));
    }

    /**
     * Creates an endpoint. What each type needs is rule RPE-1.
     *
     * @param request the endpoint
     * @return it, usually still being provisioned
     */
    public ReversePrivateEndpoint create(CreateReversePrivateEndpoint request) {
        Objects.requireNonNull(request, "request");
        return scope.result(
                scope.api().clickPipeReversePrivateEndpointCreate(scope.organizationId(), scope.serviceId(), request));
    }

    /**
     * Creates an endpoint.
     *
     * @param endpoint the endpoint
     * @return it, usually still being provisioned; its owner may have to accept it (rule RPE-3)
     */
    public ReversePrivateEndpoint create(NewPrivateEndpoint endpoint) {
        return create(endpoint.toModel());
    }

    /**
     * One endpoint as it is now.
     *
     * @param id its id
     * @return the endpoint
     * @throws NotFoundException if there is none
     */
    public ReversePrivateEndpoint get(UUID id) {
        Objects.requireNonNull(id, "id");
        return scope.result(
                scope.api().clickPipeReversePrivateEndpointGet(scope.organizationId(), scope.serviceId(), id));
    }

    /**
     * The same by the text of its id.
     *
     * @param id its id
     * @return the endpoint
     * @throws IllegalArgumentException if the id is not a UUID; nothing is sent then
     * @throws NotFoundException if there is none
     */
    public ReversePrivateEndpoint get(String id) {
        return get(Ids.parse(ID, id));
    }

    /**
     * Replaces the whole list of private DNS names, the only thing of an endpoint that can be changed.
     *
     * @param id its id
     * @param request the names
     * @return the endpoint after the change
     * @throws NotFoundException if there is none
     */
    public ReversePrivateEndpoint update(UUID id, UpdateReversePrivateEndpoint request) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(request, "request");
        return scope.result(scope.api()
                .clickPipeReversePrivateEndpointUpdate(scope.organizationId(), scope.serviceId(), id, request));
    }

    /**
     * The same by the text of its id.
     *
     * @param id its id
     * @param request the names
     * @return the endpoint after the change
     * @throws IllegalArgumentException if the id is not a UUID; nothing is sent then
     * @throws NotFoundException if there is none
     */
    public ReversePrivateEndpoint update(String id, UpdateReversePrivateEndpoint request) {
        return update(Ids.parse(ID, id), request);
    }

    /**
     * Replaces the private DNS names, the only thing of an endpoint that can be changed (rule RPE-4).
     *
     * @param id its id
     * @param names all names that it is to have
     * @return the endpoint after the change
     * @throws NotFoundException if there is none
     * @throws io.clickpipes.client.rule.InvalidRequestException if a name breaks RPE-5; nothing is sent then
     */
    public ReversePrivateEndpoint update(UUID id, PrivateDnsNames names) {
        return update(id, names.toModel());
    }

    /**
     * The same by the text of its id.
     *
     * @param id its id
     * @param names all names that it is to have
     * @return the endpoint after the change
     * @throws IllegalArgumentException if the id is not a UUID; nothing is sent then
     * @throws NotFoundException if there is none
     * @throws io.clickpipes.client.rule.InvalidRequestException if a name breaks RPE-5; nothing is sent then
     */
    public ReversePrivateEndpoint update(String id, PrivateDnsNames names) {
        return update(Ids.parse(ID, id), names);
    }

    /**
     * Deletes an endpoint. One that is not there counts as deleted, so that this can be called again.
     *
     * @param id its id
     * @return true if the service took the deletion, false if it answered 404: gone already, or never there
     */
    public boolean delete(UUID id) {
        Objects.requireNonNull(id, "id");
        return scope.deleted(
                scope.api().clickPipeReversePrivateEndpointDelete(scope.organizationId(), scope.serviceId(), id));
    }

    /**
     * The same by the text of its id.
     *
     * @param id its id
     * @return true if the service took the deletion, false if it answered 404
     * @throws IllegalArgumentException if the id is not a UUID; nothing is sent then
     */
    public boolean delete(String id) {
        return delete(Ids.parse(ID, id));
    }
}
