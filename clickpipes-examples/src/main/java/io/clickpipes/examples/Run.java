package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.localcloud.LocalCloud;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of one example. Before the client is handed out, it is said what the client talks to. */
final class Run implements AutoCloseable {
    /** Long enough for each state to be seen by those who look every quarter of a second. */
    private static final Duration STEP_TIME = Duration.ofMillis(400);

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
        return PipeChoice.choose(
                arguments.pipeId(),
                environment,
                target,
                () -> client().list().stream().map(ClickPipe::id).toList());
    }

    Pace pace() {
        return Pace.of(target);
    }

    int port() {
        return arguments.port();
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
        LocalCloud started =
                LocalCloud.builder().withSamplePipes().stepTime(STEP_TIME).start();
        cloud = started;
        return ClickPipesClient.builder()
                .baseUrl(started.url().toString())
                .keyId(started.keyId())
                .keySecret(started.keySecret())
                .organizationId(started.organizationId())
                .serviceId(started.serviceId())
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
