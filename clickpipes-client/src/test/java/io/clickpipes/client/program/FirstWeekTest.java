package io.clickpipes.client.program;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.ClickPipesClient;
import io.clickpipes.client.NewPipe;
import io.clickpipes.client.destination.Column;
import io.clickpipes.client.destination.Database;
import io.clickpipes.client.destination.Table;
import io.clickpipes.client.destination.TableEngine;
import io.clickpipes.client.model.ClickPipe;
import io.clickpipes.client.model.ClickPipeDestinationColumn;
import io.clickpipes.client.model.ClickPipeMySQLPipeTableMapping;
import io.clickpipes.client.model.ClickPipePostgresPipeTableMapping;
import io.clickpipes.client.model.ClickPipeSource;
import io.clickpipes.client.model.ClickPipeState;
import io.clickpipes.client.model.CustomPrivateDnsMapping;
import io.clickpipes.client.model.KafkaFormat;
import io.clickpipes.client.model.ReplicationMode;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KafkaSource;
import io.clickpipes.client.source.MySqlSource;
import io.clickpipes.client.source.MySqlTable;
import io.clickpipes.client.source.PostgresSource;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.localcloud.LocalCloud;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FirstWeekTest {

    private final LocalCloud cloud =
            LocalCloud.builder().stepTime(Duration.ZERO).start();
    private final ClickPipesClient client = client(cloud);

    @AfterEach
    void close() {
        client.close();
        cloud.close();
    }

    @Test
    void rotatesThePasswordOfKafka() {
        FirstWeek.rotateThePasswordOfKafka(client, kafka(), "n3w");

        assertThat(lastBody()).isEqualTo("""
                {"source":{"kafka":{"authentication":"SCRAM-SHA-512",\
                "credentials":{"username":"orders_reader","password":"n3w"}}}}""");
    }

    @Test
    void rotatesThePasswordOfPostgres() {
        FirstWeek.rotateThePasswordOfPostgres(client, postgres(), "n3w");

        assertThat(lastBody()).isEqualTo("""
                {"source":{"postgres":{"credentials":{"username":"cdc","password":"n3w"}}}}""");
    }

    @Test
    void addsATable() {
        UUID pipe = postgres();

        FirstWeek.addATable(client, pipe);

        assertThat(source(pipe).postgres().tableMappings())
                .extracting(ClickPipePostgresPipeTableMapping::targetTable)
                .containsExactly("shop_orders", "shop_items");
        assertThat(client.pipe(pipe).get().state()).isEqualTo(ClickPipeState.RUNNING);
    }

    @Test
    void removesATable() {
        UUID pipe = mySql();

        FirstWeek.removeATable(client, pipe);

        assertThat(source(pipe).mysql().tableMappings())
                .extracting(ClickPipeMySQLPipeTableMapping::targetTable)
                .containsExactly("shop_items");
        assertThat(client.pipe(pipe).get().state()).isEqualTo(ClickPipeState.RUNNING);
    }

    @Test
    void scales() {
        UUID pipe = kafka();

        FirstWeek.scaleForTheSale(client, pipe);

        assertThat(Objects.requireNonNull(client.pipe(pipe).get().scaling()).replicas())
                .isEqualTo(4);
    }

    @Test
    void changesTheSizeOfDatabasePipes() {
        postgres();

        FirstWeek.giveDatabasePipesMoreCores(client);

        assertThat(client.cdcScaling().get().replicaMemoryGb()).isEqualTo(16);
    }

    @Test
    void deletesWhatFailedAndListsWhatIsBroken() {
        UUID failed = kafka();
        UUID degraded = postgres();
        kafka();
        cloud.trouble().fail(failed);
        cloud.trouble().degrade(degraded);

        assertThat(FirstWeek.listWhatIsBroken(client)).containsExactlyInAnyOrder("orders: Failed", "shop: Degraded");
        assertThat(FirstWeek.deleteWhatFailed(client)).isEqualTo(1);
        assertThat(FirstWeek.listWhatIsBroken(client)).containsExactly("shop: Degraded");
    }

    @Test
    void renames() {
        UUID pipe = postgres();

        FirstWeek.rename(client, pipe);

        assertThat(client.pipe(pipe).get().name()).isEqualTo("orders, the new ones");
    }

    @Test
    void changesSettings() {
        UUID pipe = kafka();

        FirstWeek.insertMoreOften(client, pipe);

        assertThat(client.pipe(pipe).settings().streamingMaxInsertWaitMs()).isEqualTo(1_000);
    }

    @Test
    void writesANewColumn() {
        UUID pipe = kafka();

        FirstWeek.writeANewColumn(client, pipe);

        assertThat(Objects.requireNonNull(client.pipe(pipe).get().destination()).columns())
                .extracting(ClickPipeDestinationColumn::name)
                .containsExactly("id", "country");
    }

    @Test
    void reachesAPrivateDatabase() {
        UUID endpoint = FirstWeek.reachAPrivateDatabase(client);

        assertThat(client.reversePrivateEndpoints().get(endpoint).customPrivateDnsMappings())
                .extracting(CustomPrivateDnsMapping::privateDnsName)
                .containsExactly("shop.db.example.com");
    }

    @Test
    void findsTheColumnsOfATopic() {
        assertThat(FirstWeek.columnsOfATopic(client, "pw")).contains(Column.of("id", "Int64"));
    }

    private UUID kafka() {
        return created(NewPipe.named("orders")
                .from(KafkaSource.kafka()
                        .brokers("broker.example.com:9092")
                        .topics("orders")
                        .format(KafkaFormat.JSON_EACH_ROW)
                        .login(KafkaLogin.scramSha512("orders_reader", "old"))
                        .build())
                .into(Table.managed("orders")
                        .engine(TableEngine.mergeTree())
                        .column("id", "UInt64")
                        .build()));
    }

    private UUID postgres() {
        return created(NewPipe.named("shop")
                .from(PostgresSource.at("postgres.example.com", 5432)
                        .database("shop")
                        .login(DatabaseLogin.basic("cdc", "old"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(PostgresTable.of("public", "orders").into("shop_orders"))
                        .build())
                .into(Database.named("default")));
    }

    private UUID mySql() {
        return created(NewPipe.named("shop")
                .from(MySqlSource.at("mysql.example.com", 3306)
                        .login(DatabaseLogin.basic("cdc", "old"))
                        .replicationMode(ReplicationMode.CDC)
                        .mapping(MySqlTable.of("shop", "orders").into("shop_orders"))
                        .build())
                .into(Database.named("default")));
    }

    private UUID created(NewPipe pipe) {
        return Objects.requireNonNull(client.create(pipe).id());
    }

    private ClickPipeSource source(UUID pipe) {
        ClickPipe found = client.pipe(pipe).get();
        return Objects.requireNonNull(found.source());
    }

    private String lastBody() {
        return String.valueOf(cloud.requests().get(cloud.requests().size() - 1).body());
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
