package io.clickpipes.client.source;

import static io.clickpipes.client.model.KafkaAuthentication.IAM_ROLE;
import static io.clickpipes.client.model.KafkaAuthentication.IAM_USER;
import static io.clickpipes.client.model.KafkaAuthentication.MUTUAL_TLS;
import static io.clickpipes.client.model.KafkaAuthentication.PLAIN;
import static io.clickpipes.client.model.KafkaAuthentication.SCRAM_SHA_256;
import static io.clickpipes.client.model.KafkaAuthentication.SCRAM_SHA_512;

import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.rule.Checks;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rule KAF-2: which type of Kafka takes which authentication. Redpanda with client certificates is in the service's
 * own list, and was seen refused; that is left to the service.
 */
final class KafkaAuthentications {

    private KafkaAuthentications() {}

    static void check(Checks checks, KafkaType type, KafkaAuthentication authentication) {
        List<KafkaAuthentication> taken = takenBy(type);
        boolean known =
                type.known() != KafkaType.Known.UNKNOWN && authentication.known() != KafkaAuthentication.Known.UNKNOWN;
        checks.require(
                !known || taken.contains(authentication),
                "KAF-2",
                "authentication",
                "Kafka of type " + (known ? type : "this") + " takes "
                        + taken.stream().map(KafkaAuthentication::value).collect(Collectors.joining(", ")) + " only.");
    }

    private static List<KafkaAuthentication> takenBy(KafkaType type) {
        return switch (type.known()) {
            case KAFKA -> List.of(PLAIN, SCRAM_SHA_256, SCRAM_SHA_512, MUTUAL_TLS);
            case MSK -> List.of(SCRAM_SHA_512, IAM_ROLE, IAM_USER, MUTUAL_TLS);
            case GCMK, CONFLUENT -> List.of(PLAIN, MUTUAL_TLS);
            case WARPSTREAM, AZUREEVENTHUB -> List.of(PLAIN);
            case REDPANDA -> List.of(SCRAM_SHA_256, SCRAM_SHA_512, MUTUAL_TLS);
            case DOKAFKA -> List.of(SCRAM_SHA_256, MUTUAL_TLS);
            case UNKNOWN -> List.of();
        };
    }
}
