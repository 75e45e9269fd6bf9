package io.clickpipes.client;

import io.clickpipes.client.api.ServicesApi;
import io.clickpipes.client.model.Service;
import io.clickpipes.client.model.ServiceState;
import io.clickpipes.client.model.ServiceStateCommand;
import io.clickpipes.client.model.ServiceStatePatchRequest;
import io.clickpipes.client.support.Envelope;
import io.clickpipes.client.support.PropertyException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import retrofit2.Call;
import retrofit2.Response;

/**
 * Where a request fails because the ClickHouse service sleeps: wakes it, waits until it runs, and sends the request
 * once more (section 2.4 of the wire facts). Only if that was asked for. Requests that find it asleep at the same time
 * wake it once.
 */
final class WakeOnIdle implements CallExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(ClickPipesClient.class);

    private static final int OK = 200;
    private static final int FAILED_DEPENDENCY = 424;

    private static final Duration TIME_TO_LOOK = Duration.ofSeconds(30);
    private static final Duration TIME_FOR_THE_LAST = Duration.ofSeconds(3);

    /** Nothing leads from these to running by itself. */
    private static final Set<ServiceState> OVER = Set.of(
            ServiceState.STOPPING,
            ServiceState.STOPPED,
            ServiceState.FAILED,
            ServiceState.SOFTDELETING,
            ServiceState.SOFTDELETED,
            ServiceState.TERMINATING,
            ServiceState.TERMINATED);

    private final CallExecutor next;
    private final ServicesApi services;
    private final Configuration configuration;
    private final SharedWake wake;

    WakeOnIdle(CallExecutor next, ServicesApi services, Configuration configuration) {
        this.next = next;
        this.services = services;
        this.configuration = configuration;
        this.wake = new SharedWake(configuration.time());
    }

    @Override
    public <T> Response<T> execute(Call<T> call, Deadline deadline) throws IOException {
        Response<T> response = next.execute(call, deadline);
        Duration wakeTime = configuration.wakeTime();
        if (wakeTime == null || response.code() != FAILED_DEPENDENCY || !saysIdle(response)) {
            return response;
        }
        // The time that the service takes to wake is not that of the request.
        Duration left = deadline.left();
        String trouble = wake.join(() -> wake(Deadline.in(configuration.time(), wakeTime)), wakeTime);
        if (trouble != null) {
            throw new NotAwakeException(response, trouble);
        }
        return next.execute(call.clone(), Deadline.in(configuration.time(), left));
    }

    /** Null, or why the service is not awake. */
    private @Nullable String wake(Deadline deadline) throws InterruptedIOException {
        LOG.debug("The ClickHouse service is idle, and is woken.");
        String trouble = command(deadline);
        if (trouble != null) {
            return trouble;
        }
        Look last = look(deadline);
        return last.state != null && last.state.equals(ServiceState.RUNNING)
                ? null
                : "The service was told to wake, and then was not running, but " + last + ".";
    }

    private @Nullable String command(Deadline deadline) throws InterruptedIOException {
        ServiceStatePatchRequest awake = ServiceStatePatchRequest.builder()
                .command(ServiceStateCommand.AWAKE)
                .build();
        try {
            int status = next.execute(
                            services.instanceStateUpdate(
                                    configuration.organizationId(), configuration.serviceId(), awake),
                            deadline)
                    .code();
            return status == OK ? null : "The command to wake the service was answered with status " + status;
        } catch (IOException e) {
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("interrupted while the service was told to wake");
            }
            // The name only: what a parser says quotes the answer.
            return "The command to wake the service got no answer: "
                    + e.getClass().getSimpleName();
        }
    }

    /** The state of the service, or why it is not known. */
    private record Look(@Nullable ServiceState state, String trouble) {
        boolean isLast() {
            return state != null && (state.equals(ServiceState.RUNNING) || OVER.contains(state));
        }

        @Override
        public String toString() {
            return state == null ? trouble : "in the state " + state.value();
        }
    }

    private Look look(Deadline deadline) throws InterruptedIOException {
        try {
            return new Patience(configuration.time()).until(Look::isLast, () -> state(deadline), deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the service woke");
        }
    }

    /** What fails once may succeed the next time: until the deadline, nothing ends the wait but a state. */
    private Look state(Deadline end) {
        // Of its own, so that the last look, at the end, is one; but not much beyond that.
        Duration left = end.left().compareTo(TIME_FOR_THE_LAST) > 0 ? end.left() : TIME_FOR_THE_LAST;
        Deadline deadline = Deadline.in(configuration.time(), TIME_TO_LOOK).orIn(left);
        try {
            Response<Envelope<Service>> response = next.execute(
                    services.instanceGet(configuration.organizationId(), configuration.serviceId()), deadline);
            Envelope<Service> envelope = response.body();
            ServiceState state = envelope == null ? null : envelope.result().state();
            return new Look(state, "not readable: status " + response.code());
        } catch (IOException | PropertyException e) {
            return new Look(null, "not readable: " + e.getClass().getSimpleName());
        }
    }

    /** Read without being used up: the text is part of the exception, if it comes to that. */
    private static boolean saysIdle(Response<?> response) {
        ResponseBody body = response.errorBody();
        if (body == null) {
            return false;
        }
        try (BufferedSource copy = body.source().peek()) {
            return FailedDependencyException.saysIdle(copy.readUtf8());
        } catch (IOException e) {
            return false;
        }
    }
}
