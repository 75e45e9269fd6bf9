package io.clickpipes.client.program;

import io.clickpipes.client.CdcScaling;
import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPrivateEndpoint;
import io.clickpipes.client.PipeSettings;
import io.clickpipes.client.PrivateDnsNames;
import io.clickpipes.client.ReplicaSize;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.FieldMapping;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeSchemaDiscoveryField;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.ReversePrivateEndpoint;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KafkaSource;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.update.KafkaPatch;
import io.clickpipes.client.update.MySqlPatch;
import io.clickpipes.client.update.PipePatch;
import io.clickpipes.client.update.PostgresPatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What people do with pipes in the first week, after they have created some. Each method stands alone. */
final class FirstWeek {

    private FirstWeek() {}

    static void rotateThePasswordOfKafka(ClickPipesClient client, UUID pipe, String newPassword) {
        client.pipe(pipe)
                .update(KafkaPatch.builder()
                        .login(KafkaLogin.scramSha512("orders_reader", newPassword))
                        .build());
    }

    static void rotateThePasswordOfPostgres(ClickPipesClient client, UUID pipe, String newPassword) {
        client.pipe(pipe)
                .update(PostgresPatch.builder()
                        .login(DatabaseLogin.basic("cdc", newPassword))
                        .build());
    }

    static void addATable(ClickPipesClient client, UUID pipe) {
        client.pipe(pipe)
                .changeTables(PostgresPatch.builder()
                        .addTable(PostgresTable.of("public", "items").into("shop_items"))
                        .build());
    }

    static void removeATable(ClickPipesClient client, UUID pipe) {
        client.pipe(pipe)
                .changeTables(MySqlPatch.builder()
                        .addTable(MySqlTable.of("shop", "items").into("shop_items"))
                        .removeTable("shop", "orders", "shop_orders")
                        .build());
    }

    static void scaleForTheSale(ClickPipesClient client, UUID pipe) {
        client.pipe(pipe).scale(4, ReplicaSize.L);
    }

    static void giveDatabasePipesMoreCores(ClickPipesClient client) {
        client.cdcScaling().update(CdcScaling.cores(4));
    }

    static int deleteWhatFailed(ClickPipesClient client) {
        int deleted = 0;
        for (ClickPipe pipe : client.list()) {
            if (ClickPipeState.FAILED.equals(pipe.state())
                    && client.pipe(Objects.requireNonNull(pipe.id())).delete()) {
                deleted++;
            }
        }
        return deleted;
    }

    static List<String> listWhatIsBroken(ClickPipesClient client) {
        List<String> broken = new ArrayList<>();
        for (ClickPipe pipe : client.list()) {
            ClickPipeState state = pipe.state();
            boolean isBroken = state != null
                    && switch (state.known()) {
                        case FAILED, INTERNAL_ERROR, DEGRADED -> true;
                        default -> false;
                    };
            if (isBroken) {
                broken.add(pipe.name() + ": " + state);
            }
        }
        return broken;
    }

    static void rename(ClickPipesClient client, UUID pipe) {
        client.pipe(pipe).update(PipePatch.rename("orders, the new ones"));
    }

    static void insertMoreOften(ClickPipesClient client, UUID pipe) {
        client.pipe(pipe)
                .updateSettings(
                        PipeSettings.builder().streamingMaxInsertWaitMs(1_000).build());
    }

    static void writeANewColumn(ClickPipesClient client, UUID pipe) {
        client.pipe(pipe)
                .update(KafkaPatch.builder()
                        .columns(
                                List.of(Column.of("id", "UInt64"), Column.of("country", "String")),
                                List.of(FieldMapping.of("id", "id"), FieldMapping.of("address.country", "country")))
                        .build());
    }

    static UUID reachAPrivateDatabase(ClickPipesClient client) {
        ReversePrivateEndpoint endpoint = client.reversePrivateEndpoints()
                .create(NewPrivateEndpoint.named("shop database")
                        .vpcEndpointService("com.amazonaws.vpce.eu-west-1.vpce-svc-0a1b2c3d")
                        .build());
        UUID id = Objects.requireNonNull(endpoint.id());
        client.reversePrivateEndpoints().update(id, PrivateDnsNames.of("shop.db.example.com"));
        return id;
    }

    static List<Column> columnsOfATopic(ClickPipesClient client, String password) {
        KafkaSource orders = KafkaSource.confluent()
                .brokers("broker.example.com:9092")
                .topics("orders")
                .format(KafkaFormat.JSON_EACH_ROW)
                .login(KafkaLogin.plain("orders_reader", password))
                .build();
        List<Column> columns = new ArrayList<>();
        for (ClickPipeSchemaDiscoveryField field :
                Objects.requireNonNull(client.discoverSchema(orders).fields())) {
            columns.add(Column.of(Objects.requireNonNull(field.name()), Objects.requireNonNull(field.type())));
        }
        return columns;
    }
}
