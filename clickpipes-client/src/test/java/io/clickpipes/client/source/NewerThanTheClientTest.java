package io.clickpipes.client.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.NewPipe;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.DatabaseAuthentication;
import io.clickpipes.client.model.DestinationTableEngineType;
import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.model.KafkaCredentials;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.KafkaOffsetStrategy;
import io.clickpipes.client.model.KafkaType;
import io.clickpipes.client.model.MappingTableEngine;
import io.clickpipes.client.model.ObjectStorageAuthentication;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ObjectStorageType;
import io.clickpipes.client.model.PostgresType;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.support.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every choice takes text, and every part takes properties by name: they arrive as they were said. */
class NewerThanTheClientTest {

    private static final JsonValue NEW = JsonValue.of("new");

    @Test
    void streamingPipesTakeIt() throws Exception {
        NewPipe pipe = NewPipe.named("p")
                .from(KafkaSource.of(KafkaType.of("newkafka"))
                        .brokers("b:9092")
                        .topics("t")
                        .format(KafkaFormat.of("Text"))
                        .login(KafkaLogin.other(
                                KafkaAuthentication.of("TICKET"),
                                KafkaCredentials.Unknown.of(JsonValue.parse("{\"ticket\":\"t\"}"))))
                        .offset(KafkaOffsetStrategy.of("from_noon"))
                        .additionalProperty("consumerGroup", JsonValue.NULL)
                        .additionalProperty("a", NEW)
                        .build())
                .into(Table.managed("t")
                        .engine(TableEngine.of(DestinationTableEngineType.of("Memory"))
                                .additionalProperty("b", NEW))
                        .columns(List.of(Column.of("id", "UInt64").additionalProperty("c", NEW)))
                        .additionalDefinition("ttl", NEW)
                        .additionalProperty("d", NEW)
                        .build())
                .fieldMappings(List.of(FieldMapping.of("id", "id").additionalProperty("e", NEW)))
                .settings(PipeSettings.builder()
                        .additionalProperty("kafka_read_committed", JsonValue.of(true))
                        .build())
                .additionalProperty("startPaused", JsonValue.of(true));

        assertThat(ProgramsTest.json(pipe.build().toJson())).isEqualTo(ProgramsTest.json("""
                {"name":"p","source":{"kafka":{"type":"newkafka","format":"Text","brokers":"b:9092","topics":"t",
                "consumerGroup":null,"authentication":"TICKET","credentials":{"ticket":"t"},
                "offset":{"strategy":"from_noon"},"a":"new"}},
                "destination":{"table":"t","managedTable":true,"tableDefinition":{"engine":{"type":"Memory","b":"new"},
                "ttl":"new"},"columns":[{"name":"id","type":"UInt64","c":"new"}],"d":"new"},
                "fieldMappings":[{"sourceField":"id","destinationField":"id","e":"new"}],
                "settings":{"kafka_read_committed":true},"startPaused":true}
                """));
    }

    @Test
    void databasePipesTakeIt() throws Exception {
        NewPipe pipe = NewPipe.named("p")
                .from(PostgresSource.at("h", 5432)
                        .type(PostgresType.of("newpostgres"))
                        .database("d")
                        .login(DatabaseLogin.other(DatabaseAuthentication.of("TICKET")))
                        .replicationMode(ReplicationMode.of("dream"))
                        .additionalSetting("a", NEW)
                        .additionalProperty("b", NEW)
                        .mapping(PostgresTable.of("s", "t")
                                .tableEngine(MappingTableEngine.of("Memory"))
                                .additionalProperty("c", NEW)
                                .into("t"))
                        .build())
                .into(Database.named("d").additionalProperty("e", NEW))
                .validateSamples(true);

        assertThat(ProgramsTest.json(pipe.build().toJson())).isEqualTo(ProgramsTest.json("""
                {"name":"p","source":{"postgres":{"type":"newpostgres","host":"h","port":5432,"database":"d",
                "authentication":"TICKET","settings":{"replicationMode":"dream","a":"new"},"b":"new",
                "tableMappings":[{"sourceSchemaName":"s","sourceTable":"t","targetTable":"t","tableEngine":"Memory",
                "c":"new"}]},"validateSamples":true},"destination":{"database":"d","e":"new"}}
                """));
    }

    @Test
    void aNewStorageIsNotJudged() {
        assertThat(ObjectStorageSource.of(ObjectStorageType.of("tape"))
                        .format(ObjectStorageFormat.CSV)
                        .path("shelf")
                        .queueUrl("shelf/1")
                        .isContinuous(true)
                        .login(StorageLogin.other(ObjectStorageAuthentication.of("BADGE")))
                        .build()
                        .checked()
                        .violations())
                .isEmpty();
    }
}
