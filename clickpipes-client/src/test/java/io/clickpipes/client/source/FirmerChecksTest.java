package io.clickpipes.client.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaCredentials;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.MongoReadPreference;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.PubSubFormat;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.support.JsonValue;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Blank texts, values by name, newer authentications, and what texts and messages say. */
class FirmerChecksTest {

    private static final JsonValue NEW = JsonValue.of("new");

    @Test
    void brokersAndTopicsAreNeitherNullNorBlank() {
        assertThatNullPointerException()
                .isThrownBy(() -> KafkaSource.kafka().brokers((String) null))
                .withMessage("brokers");
        assertThatNullPointerException()
                .isThrownBy(() -> KafkaSource.kafka().topics("a", null))
                .withMessage("topics");
        assertThat(broken(kafka().brokers("a:9092", " ").topics("", "t").build().checked()))
                .containsExactly("kafka.brokers KAF-1", "kafka.topics KAF-1");
    }

    @Test
    void blankTextsAreNotSent() {
        assertThat(broken(kafka().consumerGroup(" ")
                        .caCertificate("")
                        .login(KafkaLogin.plain(" ", "pw-kafka"))
                        .schemaRegistry(SchemaRegistry.at("https://r", "", "pw-registry")
                                .caCertificate(" "))
                        .build()
                        .checked()))
                .containsExactly(
                        "kafka.consumerGroup DST-9",
                        "kafka.caCertificate DST-9",
                        "kafka.credentials KAF-3",
                        "kafka.schemaRegistry.caCertificate DST-9",
                        "kafka.schemaRegistry.credentials.username DST-9");
        assertThat(broken(postgres()
                        .tlsHost("")
                        .publicationName(" ")
                        .login(DatabaseLogin.basic("", "pw-pg"))
                        .build()
                        .checked()))
                .containsExactly(
                        "postgres.tlsHost DST-9",
                        "postgres.credentials PG-2",
                        "postgres.settings.publicationName DST-9");
        assertThat(broken(MongoDbSource.at("mongodb://h")
                        .readPreference(MongoReadPreference.NEAREST)
                        .replicationMode(ReplicationMode.CDC)
                        .caCertificate(" ")
                        .login(DatabaseLogin.basic(" ", "pw-mongo"))
                        .mapping(MongoDbCollection.of("d", "c").into("c"))
                        .build()
                        .checked()))
                .containsExactly("mongodb.caCertificate DST-9", "mongodb.credentials DST-9");
        assertThat(broken(files("https://b/*")
                        .delimiter("")
                        .startAfter(" ")
                        .login(StorageLogin.iamUser("", "pw-storage"))
                        .build()
                        .checked()))
                .containsExactly(
                        "objectStorage.delimiter DST-9",
                        "objectStorage.startAfter DST-9",
                        "objectStorage.accessKey OBJ-5");
        assertThat(broken(files("https://b/*").delimiter("\t").build().checked()))
                .isEmpty();
    }

    @Test
    void aNewerAuthenticationIsNotJudged() {
        assertThat(broken(kafka().login(KafkaLogin.other(
                                KafkaAuthentication.of("TICKET"),
                                KafkaCredentials.Unknown.of(JsonValue.parse("{\"ticket\":\"t\"}"))))
                        .build()
                        .checked()))
                .isEmpty();
        assertThat(broken(KafkaSource.azureEventHub()
                        .brokers("b:9093")
                        .topics("t")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .login(KafkaLogin.other(KafkaAuthentication.of("TICKET")))
                        .build()
                        .checked()))
                .isEmpty();
    }

    @Test
    void whatIsSetByNameWins() {
        assertThat(broken(PostgresSource.at("h", 0)
                        .additionalProperty("port", JsonValue.of(5432))
                        .database("d")
                        .login(DatabaseLogin.basic("u", "pw-pg"))
                        .replicationMode(ReplicationMode.CDC)
                        .replicationSlotName("s")
                        .additionalSetting("replicationMode", JsonValue.of("cdc_only"))
                        .pullBatchSize(0)
                        .additionalSetting("pullBatchSize", JsonValue.of(10))
                        .mapping(PostgresTable.of("s", "t").into("t"))
                        .build()
                        .checked()))
                .isEmpty();
        assertThat(broken(bigQuery("/staging")
                        .login(ServiceAccountLogin.key("pw-account"))
                        .additionalProperty("snapshotStagingPath", NEW)
                        .build()
                        .checked()))
                .isEmpty();
        assertThat(broken(pubSub("P", "a/b")
                        .login(ServiceAccountLogin.key("pw-account"))
                        .additionalProperty("projectId", NEW)
                        .additionalProperty("topic", NEW)
                        .build()
                        .checked()))
                .isEmpty();
    }

    @Test
    void urlsShowNeitherUserInfoNorQuery() {
        SchemaRegistry registry = SchemaRegistry.at("https://u:SECRET@registry/x", "u", "SECRET");
        KafkaSource kafka = kafka().schemaRegistry(registry).build();
        ObjectStorageSource files =
                files("https://AK:SECRET@bucket/b?X-Amz-Signature=SECRET").build();
        NewPipe pipe = NewPipe.named("p").from(files).into(table());

        assertThat(List.of(registry, kafka, files, pipe))
                .allSatisfy(part ->
                        assertThat(part.toString()).doesNotContain("SECRET").contains("https://***@"));
        assertThat(pipe.build().toJson()).contains("https://AK:SECRET@bucket/b?X-Amz-Signature=SECRET");
    }

    @Test
    void messagesNameTheWayOut() {
        assertThatThrownBy(() ->
                        kafka().fromTimestamp(Instant.ofEpochSecond(61)).build().toModel())
                .hasMessageContaining("truncatedTo(ChronoUnit.MINUTES). (KAF-7)");
        assertThatThrownBy(() -> PostgresTable.of("s", "t").into(" ").toModel())
                .hasMessageContaining("This needs targetTable, and not blank. (PG-1)");
        assertThatThrownBy(() -> kafka().topics().build().checked().model(Rules.all()))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("breaks a rule")
                .hasMessageContaining("KAF-1");
    }

    @Test
    void aColumnThatIsNoTextIsLeftToTheService() {
        Table table = Table.existing("t")
                .columns(List.of(Column.of("a", "b").additionalProperty("name", JsonValue.of(5))))
                .build();

        assertThat(broken(table.checked())).isEmpty();
        assertThat(broken(Database.named("d")
                        .additionalProperty("roles", JsonValue.of(5))
                        .checked()))
                .isEmpty();
        assertThat(NewPipe.named("p")
                        .from(files("https://b/*").build())
                        .into(table)
                        .mappingColumnsByName()
                        .build()
                        .toJson())
                .contains("\"name\":5");
    }

    @Test
    void columnsAndMappingsAreDistinctAndNamed() {
        assertThat(broken(Table.existing("t")
                        .column("id", "A")
                        .column("id", "B")
                        .build()
                        .checked()))
                .containsExactly("columns[1].name DST-1");
        assertThat(broken(NewPipe.named("p")
                        .from(files("https://b/*").build())
                        .into(table())
                        .fieldMappings(List.of(FieldMapping.of(" ", "id"), FieldMapping.of("x", "id")))
                        .checked()))
                .containsExactly("fieldMappings[0].sourceField DST-8", "fieldMappings[1].destinationField DST-8");
    }

    @Test
    void rolesAreReplacedAndReservedOnesRefused() {
        assertThat(Database.named("d").roles("a").roles("b").checked().model().toJson())
                .isEqualTo("{\"database\":\"d\",\"roles\":[\"b\"]}");
        assertThat(Table.existing("t")
                        .column("id", "A")
                        .roles("a")
                        .roles("b")
                        .build()
                        .toModel()
                        .roles())
                .containsExactly("b");
        assertThat(broken(Database.named("d").roles("clickpipes").checked())).containsExactly("roles DST-9");
        assertThat(broken(Table.existing("t")
                        .column("id", "A")
                        .roles("clickpipes_system")
                        .build()
                        .checked()))
                .containsExactly("roles DST-9");
    }

    private static List<String> broken(Checked<?> checked) {
        return checked.violations().stream()
                .map(violation -> violation.path() + " " + violation.rule().id())
                .toList();
    }

    private static KafkaSource.Builder kafka() {
        return KafkaSource.kafka().brokers("b:9092").topics("t").format(KafkaFormat.JSON_EACH_ROW);
    }

    private static ObjectStorageSource.Builder files(String url) {
        return ObjectStorageSource.s3(url).format(ObjectStorageFormat.CSV);
    }

    private static PubSubSource.Builder pubSub(String project, String topic) {
        return PubSubSource.topic(project, topic).format(PubSubFormat.AVRO).fromLatest();
    }

    private static BigQuerySource.Builder bigQuery(String path) {
        return BigQuerySource.stagedIn(path).mapping(BigQueryTable.of("d", "t").into("t"));
    }

    private static PostgresSource.Builder postgres() {
        return PostgresSource.at("h", 5432)
                .database("d")
                .replicationMode(ReplicationMode.CDC)
                .mapping(PostgresTable.of("s", "t").into("t"));
    }

    private static Table table() {
        return Table.existing("t").column("id", "UInt64").build();
    }
}
