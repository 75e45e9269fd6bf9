package io.clickpipes.client.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewDatabasePipe;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.NewStreamingPipe;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Rule;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.rule.Violation;
import io.clickpipes.client.support.JsonValue;
import io.clickpipes.localcloud.LocalCloud;
import io.clickpipes.spec.Vectors;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What breaks a rule is refused here, and nothing is sent. */
class RefusedTest {

    /** Invalid create vectors that do not compile with the builders; the misuse corpus has them. */
    private static final Set<String> DO_NOT_COMPILE = Set.of("KIN-X3", "PUB-X1", "PUB-X3", "PG-X3", "GEN-X1");

    /** An enum of the document without a rule of its own: any text can be said, and the service judges. */
    private static final Set<String> LEFT_TO_THE_SERVICE = Set.of("MG-X2");

    static List<Refused> refused() {
        return Refused.all();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void namesTheRuleAndThePlace(Refused refused) {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class, () -> refused.pipe().build());

        assertThat(thrown.violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(tuple(refused.rule(), refused.path()));
        assertThat(thrown)
                .hasMessageContaining(refused.path() + ": ")
                .hasMessageContaining(" (" + refused.rule() + ")");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void onlySwitchableRulesCanBeSwitchedOff(Refused refused) {
        NewPipe trusting = trusting(refused.pipe());

        if (Rules.of(refused.rule()).switchable()) {
            assertThat(trusting.build().toJson()).startsWith("{\"name\":");
        } else {
            assertThatThrownBy(trusting::build).isInstanceOf(InvalidRequestException.class);
        }
    }

    @Test
    void everyInvalidCreateVectorIsHereOrDoesNotCompile() {
        Set<String> here = Refused.all().stream()
                .map(Refused::vector)
                .filter(vector -> !vector.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        here.addAll(DO_NOT_COMPILE);
        here.addAll(LEFT_TO_THE_SERVICE);

        assertThat(here)
                .containsExactlyInAnyOrderElementsOf(
                        invalidCreates().stream().map(Vectors.Vector::id).toList());
    }

    @Test
    void everyLocalRuleOfANewPipeIsHere() {
        assertThat(Refused.all().stream().map(Refused::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Rules.all().stream()
                        .filter(rule -> rule.kind() == Rule.Kind.LOCAL)
                        .map(Rule::id)
                        .filter(id -> !id.matches("(UPD|CDC|RPE)-.*"))
                        .toList());
    }

    @Test
    void theRuleIsThatOfTheVector() {
        for (Vectors.Vector vector : invalidCreates()) {
            Refused.all().stream()
                    .filter(refused -> refused.vector().equals(vector.id()))
                    .forEach(refused -> assertThat(refused.rule()).isEqualTo(vector.rule()));
        }
    }

    @Test
    void nothingIsSentForAnyOfThem() {
        try (LocalCloud cloud = LocalCloud.start();
                ClickPipesClient client = client(cloud)) {
            for (Refused refused : Refused.all()) {
                assertThatThrownBy(() -> client.create(refused.pipe())).isInstanceOf(InvalidRequestException.class);
            }

            assertThat(cloud.requests()).isEmpty();
        }
    }

    @Test
    void allViolationsOfAllPartsComeInOneException() {
        NewPipe pipe = NewPipe.named("")
                .from(KafkaSource.redpanda()
                        .login(KafkaLogin.plain("reader", "pw-kafka"))
                        .fromTimestamp("yesterday")
                        .build())
                .into(Table.managed("t").build());

        InvalidRequestException thrown = catchThrowableOfType(InvalidRequestException.class, pipe::build);

        assertThat(thrown.violations())
                .extracting(
                        violation -> violation.path() + " " + violation.rule().id())
                .containsExactly(
                        "name GEN-2",
                        "source.kafka.format KAF-1",
                        "source.kafka.brokers KAF-1",
                        "source.kafka.topics KAF-1",
                        "source.kafka.authentication KAF-2",
                        "source.kafka.offset.timestamp KAF-7",
                        "destination.columns DST-1",
                        "destination.tableDefinition.engine DST-2");
        assertThat(thrown.getMessage().lines()).hasSize(10);
        assertThat(thrown)
                .hasMessageStartingWith("The request breaks 8 rules and was not sent:\n - name: A pipe has a name")
                .hasMessageContaining("takes SCRAM-SHA-256, SCRAM-SHA-512, MUTUAL_TLS only. (KAF-2)")
                .hasMessageContaining("trustTheService()");
    }

    @Test
    void oneRuleCanBeSwitchedOffAlone() {
        NewStreamingPipe pipe = StreamingPrograms.kafkaWithScram().withoutRules(Rules.of("KAF-2"));

        assertThat(pipe.build()).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipe.withoutRules(Rules.of("KAF-1")))
                .withMessageContaining("KAF-1")
                .withMessageContaining("additionalProperty");
    }

    @Test
    void aPropertySetByNameCountsAsGiven() {
        String sent = NewPipe.named("pipe")
                .from(KafkaSource.kafka()
                        .brokers("b:9092")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .additionalProperty("topics", JsonValue.of("by-name"))
                        .build())
                .into(Table.existing("t").column("id", "UInt64").build())
                .build()
                .toJson();

        assertThat(sent).contains("\"topics\":\"by-name\"");
    }

    private static List<Vectors.Vector> invalidCreates() {
        return Vectors.all().stream()
                .filter(vector -> !vector.valid() && vector.schema().equals("ClickPipePostRequest"))
                .toList();
    }

    private static NewPipe trusting(NewPipe pipe) {
        return pipe instanceof NewStreamingPipe streaming
                ? streaming.trustTheService()
                : ((NewDatabasePipe) pipe).trustTheService();
    }

    private static ClickPipesClient client(LocalCloud cloud) {
        return ClickPipesClient.builder()
                .keyId(cloud.keyId())
                .keySecret(cloud.keySecret())
                .organizationId(cloud.organizationId())
                .serviceId(cloud.serviceId())
                .baseUrl(cloud.url())
                .build();
    }
}
