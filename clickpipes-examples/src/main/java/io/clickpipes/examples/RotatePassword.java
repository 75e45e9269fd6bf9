package io.clickpipes.examples;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.model.ClickPipeKafkaSource;
import io.clickpipes.client.model.ClickPipeSource;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.PasswordLogin;
import io.clickpipes.client.update.KafkaPatch;
import io.clickpipes.client.update.MongoDbPatch;
import io.clickpipes.client.update.MySqlPatch;
import io.clickpipes.client.update.PipePatch;
import io.clickpipes.client.update.PostgresPatch;
import java.io.PrintStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives a pipe the new password of its source. Change it in the source first. A paused database pipe is resumed by
 * this (rule UPD-9).
 */
final class RotatePassword {
    private RotatePassword() {}

    static void run(ClickPipesClient client, UUID pipeId, String user, String password, PrintStream out) {
        ClickPipeSource source = client.pipe(pipeId).get().source();
        if (source == null) {
            throw new IllegalStateException("The service answered without the source of the pipe");
        }

        client.pipe(pipeId).update(patch(source, user, password));

        out.println("New password for " + pipeId);
    }

    /** Whoever knows the kind of the pipe needs only one of these lines. */
    private static PipePatch patch(ClickPipeSource source, String user, String password) {
        ClickPipeKafkaSource kafka = source.kafka();
        if (kafka != null) {
            return KafkaPatch.builder()
                    .login(kafkaLogin(kafka.authentication(), user, password))
                    .build();
        }
        PasswordLogin login = DatabaseLogin.basic(user, password);
        if (source.postgres() != null) {
            return PostgresPatch.builder().login(login).build();
        }
        if (source.mysql() != null) {
            return MySqlPatch.builder().login(login).build();
        }
        if (source.mongodb() != null) {
            return MongoDbPatch.builder().login(login).build();
        }
        throw new UsageException("The source of this pipe is not entered with a password");
    }

    /** The way in stays, only the password is another. */
    private static KafkaLogin kafkaLogin(@Nullable KafkaAuthentication authentication, String user, String password) {
        if (KafkaAuthentication.PLAIN.equals(authentication)) {
            return KafkaLogin.plain(user, password);
        }
        if (KafkaAuthentication.SCRAM_SHA_256.equals(authentication)) {
            return KafkaLogin.scramSha256(user, password);
        }
        if (KafkaAuthentication.SCRAM_SHA_512.equals(authentication)) {
            return KafkaLogin.scramSha512(user, password);
        }
        throw new UsageException("The source of this pipe is not entered with a password");
    }
}
