package io.clickpipes.localcloud.internal.state;

import io.clickpipes.localcloud.internal.Refusal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything that one LocalCloud remembers. All of it is read and changed inside {@link #exclusively}. */
public final class CloudState {
    private final UUID serviceId;
    private final ClickHouseService service;
    private final Ticker ticker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<UUID, Pipe> pipes = new LinkedHashMap<>();
    private final Map<UUID, PrivateEndpoint> endpoints = new LinkedHashMap<>();
    private @Nullable CdcScaling cdcScaling;

    public CloudState(UUID serviceId, Ticker ticker) {
        this.serviceId = serviceId;
        this.service = new ClickHouseService(serviceId, ticker);
        this.ticker = ticker;
    }

    /** Does something while nobody else looks, after what has gone by now was cleared away. */
    public <T extends @Nullable Object> T exclusively(Supplier<T> action) {
        lock.lock();
        try {
            pipes.values().removeIf(Pipe::isGone);
            endpoints.values().removeIf(PrivateEndpoint::isGone);
            if (pipes.values().stream().noneMatch(pipe -> pipe.kind().isDatabase())) {
                // The shared replicas go with the last database pipe (rule CDC-4).
                cdcScaling = null;
            }
            return action.get();
        } finally {
            lock.unlock();
        }
    }

    /** The id of the service that everything belongs to. */
    public UUID serviceId() {
        return serviceId;
    }

    /** The service that everything belongs to. */
    public ClickHouseService service() {
        return service;
    }

    /** What moves everything on. */
    public Ticker ticker() {
        return ticker;
    }

    /** All pipes, the oldest first. */
    public Collection<Pipe> pipes() {
        return List.copyOf(pipes.values());
    }

    /** The pipe of that id, even if its deletion has begun. */
    public Pipe pipe(UUID id) {
        Pipe pipe = pipes.get(id);
        if (pipe == null) {
            throw noPipe(id);
        }
        return pipe;
    }

    /** The pipe of that id, to be changed. */
    public Pipe pipeToChange(UUID id) {
        Pipe pipe = pipe(id);
        if (pipe.isDeleting()) {
            throw noPipe(id);
        }
        return pipe;
    }

    /** Brings everything at once to where it would come to rest. */
    public void settle() {
        pipes.values().forEach(Pipe::settle);
        if (cdcScaling != null) {
            cdcScaling.settle();
        }
    }

    /** Adds a pipe; with the first database pipe come the shared replicas. */
    public void add(Pipe pipe) {
        pipes.put(pipe.id(), pipe);
        if (pipe.kind().isDatabase() && cdcScaling == null) {
            cdcScaling = new CdcScaling(ticker);
        }
    }

    /** The size of the shared replicas; there are none until the first database pipe is provisioned (CDC-2). */
    public CdcScaling cdcScaling() {
        if (cdcScaling == null || !cdcScaling.isProvisioned()) {
            throw Refusal.notFound("CDC scaling not found; the service has no database ClickPipe");
        }
        return cdcScaling;
    }

    /** All reverse private endpoints, the oldest first. */
    public Collection<PrivateEndpoint> endpoints() {
        return List.copyOf(endpoints.values());
    }

    /** The endpoint of that id, even if its deletion has begun. */
    public PrivateEndpoint endpoint(UUID id) {
        PrivateEndpoint endpoint = endpoints.get(id);
        if (endpoint == null) {
            throw noEndpoint(id);
        }
        return endpoint;
    }

    /** The endpoint of that id, to be changed. */
    public PrivateEndpoint endpointToChange(UUID id) {
        PrivateEndpoint endpoint = endpoint(id);
        if (endpoint.isDeleting()) {
            throw noEndpoint(id);
        }
        return endpoint;
    }

    /** Adds an endpoint. */
    public void add(PrivateEndpoint endpoint) {
        endpoints.put(endpoint.id(), endpoint);
    }

    private static Refusal noPipe(UUID id) {
        return Refusal.notFound("ClickPipe \"" + id + "\" not found");
    }

    private static Refusal noEndpoint(UUID id) {
        return Refusal.notFound("reverse private endpoint \"" + id + "\" not found");
    }
}
