package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.RateLimit;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeSource;
import io.clickpipes.localcloud.LocalCloud;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One run of one example. Before the client is handed out, it is said what the client talks to. */
final class Run implements AutoCloseable {
    /** Long enough for each state to be seen by those who look every quarter of a second. */
    private static final Duration STEP_TIME = Duration.ofMillis(400);

    /**
     * Whether the LocalCloud of a run keeps the rate limit of the service. It can not as long as the client has no
     * limiter of its own: some examples send more than 10 requests in 10 seconds.
     */
    private static final boolean LOCAL_CLOUD_IS_RATE_LIMITED = false;

    private final Arguments arguments;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final Target target;
    private @Nullable LocalCloud cloud;
    private @Nullable ClickPipesClient client;

    Run(Arguments arguments, Map<String, String> environment, PrintStream out) {
        this.arguments = arguments;
        this.environment = environment;
        this.out = out;
        this.target = Target.choose(environment, arguments.live());
    }

    /** A client for the target. The first call starts LocalCloud if need be, and says what was chosen. */
    ClickPipesClient client() {
        if (client == null) {
            client = switch (target) {
                case LOCAL_CLOUD -> startLocalCloud();
                case LOOPBACK, LIVE -> ClickPipesClient.fromEnvironment(environment);
            };
            announce(client);
        }
        return client;
    }

    /** The pipe that the example is about. */
    UUID pipeId() {
        return pipeId(source -> true);
    }

    /**
     * The pipe that the example is about.
     *
     * @param fits which pipes of a fresh LocalCloud would do; one that was named is taken as it is
     */
    UUID pipeId(Predicate<ClickPipeSource> fits) {
        return PipeChoice.choose(
                arguments.pipeId(),
                environment,
                target,
                () -> client().list().stream()
                        .filter(pipe -> pipe.source() != null && fits.test(pipe.source()))
                        .map(ClickPipe::id)
                        .toList());
    }

    /**
     * What the example needs to know beside the pipe. Elsewhere than on a fresh LocalCloud nothing is made up.
     *
     * @param variable the environment variable that says it; an empty one counts as unset
     * @param made what does on a fresh LocalCloud
     * @throws UsageException if it has to be said and is not
     */
    String value(String variable, String made) {
        String value = environment.getOrDefault(variable, "");
        if (!value.isEmpty()) {
            return value;
        }
        if (target == Target.LOCAL_CLOUD) {
            return made;
        }
        throw new UsageException(variable + " is not set, and this example needs it");
    }

    /** The same for a number. */
    int number(String variable, int made) {
        try {
            return Integer.parseInt(value(variable, Integer.toString(made)));
        } catch (NumberFormatException e) {
            throw new UsageException(variable + " has to be a number");
        }
    }

    /** Breaks some pipes of a fresh LocalCloud, so that there is something to see. Leaves all others alone. */
    Run withBrokenSamples() {
        ClickPipesClient chosen = client();
        if (cloud != null) {
            List<UUID> pipes = chosen.list().stream().map(ClickPipe::id).toList();
            cloud.trouble().fail(pipes.get(0));
            cloud.trouble().degrade(pipes.get(1));
            cloud.trouble().failInternally(pipes.get(2));
            out.println("Three of its pipes were broken on purpose.");
            out.println();
        }
        return this;
    }

    /** Lets a pipe of a fresh LocalCloud load everything again, so that there is something to see. */
    UUID withResync(UUID pipeId) {
        if (cloud != null) {
            client().pipe(pipeId).resync();
        }
        return pipeId;
    }

    /** Whether pipes may be deleted that nobody named: those of a fresh LocalCloud, else only with {@code --live}. */
    boolean mayDelete() {
        if (target == Target.LOOPBACK) {
            out.println("Nothing is deleted without --live: that server may not be a LocalCloud.");
            return false;
        }
        return true;
    }

    Pace pace() {
        return Pace.of(target);
    }

    int port() {
        return arguments.port();
    }

    boolean rateLimited() {
        return arguments.rateLimited();
    }

    Map<String, String> environment() {
        return environment;
    }

    PrintStream out() {
        return out;
    }

    /** Whether the example talks to a LocalCloud that nobody has seen before this run. */
    boolean isOnFreshLocalCloud() {
        return cloud != null;
    }

    private ClickPipesClient startLocalCloud() {
        LocalCloud started = LocalCloud.builder()
                .withSamplePipes()
                .stepTime(STEP_TIME)
                .rateLimit(LOCAL_CLOUD_IS_RATE_LIMITED)
                .start();
        cloud = started;
        return ClickPipesClient.builder()
                .baseUrl(started.url().toString())
                .keyId(started.keyId())
                .keySecret(started.keySecret())
                .organizationId(started.organizationId())
                .serviceId(started.serviceId())
                .rateLimit(LOCAL_CLOUD_IS_RATE_LIMITED ? RateLimit.standard() : RateLimit.off())
                .build();
    }

    private void announce(ClickPipesClient chosen) {
        switch (target) {
            case LOCAL_CLOUD -> {
                out.println("LocalCloud was started for this run, with one pipe of each kind. No account is touched.");
                if (!environment.getOrDefault(Target.URL_VARIABLE, "").isEmpty()) {
                    out.println(Target.URL_VARIABLE + " is no loopback address; only --live uses it.");
                }
            }
            case LOOPBACK -> out.println("Using the server on this machine that " + Target.URL_VARIABLE + " names.");
            case LIVE -> {
                out.println("Live: using the account that the environment names.");
                out.println("organisation  " + chosen.organizationId());
                out.println("service       " + chosen.serviceId());
            }
        }
        out.println();
    }

    /** Ends the client, and the LocalCloud of this run if there is one. */
    @Override
    public void close() {
        if (client != null) {
            client.close();
        }
        if (cloud != null) {
            cloud.close();
        }
    }
}
