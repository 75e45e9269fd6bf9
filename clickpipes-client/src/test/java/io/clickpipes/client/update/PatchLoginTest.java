package io.clickpipes.client.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.clickpipes.client.model.KafkaAuthentication;
import io.clickpipes.client.source.DatabaseLogin;
import io.clickpipes.client.source.KafkaLogin;
import io.clickpipes.client.source.KinesisLogin;
import io.clickpipes.client.source.MongoDbCollection;
import io.clickpipes.client.source.PostgresTable;
import io.clickpipes.client.source.ServiceAccountLogin;
import io.clickpipes.client.source.StorageLogin;
import io.clickpipes.client.support.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The last call about a member counts, and what is set by name wins over all. */
class PatchLoginTest {

    @Test
    void ofTwoLoginsTheSecondIsSentAlone() {
        assertThat(json(KafkaPatch.builder()
                        .login(KafkaLogin.plain("user", "password"))
                        .login(KafkaLogin.iamRole("arn:r"))
                        .build()))
                .isEqualTo("{\"source\":{\"kafka\":{\"authentication\":\"IAM_ROLE\",\"iamRole\":\"arn:r\"}}}");
        assertThat(json(KinesisPatch.builder()
                        .login(KinesisLogin.iamUser("id", "secret"))
                        .login(KinesisLogin.iamRole("arn:r"))
                        .build()))
                .isEqualTo("{\"source\":{\"kinesis\":{\"authentication\":\"IAM_ROLE\",\"iamRole\":\"arn:r\"}}}");
        assertThat(json(ObjectStoragePatch.builder()
                        .login(StorageLogin.connectionString("secret"))
                        .login(StorageLogin.iamRole("arn:r"))
                        .build()))
                .isEqualTo("{\"source\":{\"objectStorage\":{\"authentication\":\"IAM_ROLE\",\"iamRole\":\"arn:r\"}}}");
        assertThat(json(MySqlPatch.builder()
                        .login(DatabaseLogin.basic("user", "password"))
                        .login(DatabaseLogin.iamRole("arn:r"))
                        .build()))
                .isEqualTo("{\"source\":{\"mysql\":{\"authentication\":\"IAM_ROLE\",\"iamRole\":\"arn:r\"}}}");
    }

    @Test
    void aLoginAndAClearCountInTheirOrder() {
        assertThat(json(KafkaPatch.builder()
                        .login(KafkaLogin.iamRole("arn:r"))
                        .clearIamRole()
                        .build()))
                .contains("\"iamRole\":null");
        assertThat(json(KafkaPatch.builder()
                        .clearIamRole()
                        .login(KafkaLogin.iamRole("arn:r"))
                        .build()))
                .contains("\"iamRole\":\"arn:r\"");
        assertThat(json(PubSubPatch.builder()
                        .login(ServiceAccountLogin.key("key"))
                        .clearServiceAccountKey()
                        .build()))
                .contains("\"serviceAccountKey\":null");
    }

    @Test
    void aClearedLoginIsNotChecked() {
        assertThat(json(KafkaPatch.builder()
                        .login(KafkaLogin.other(KafkaAuthentication.MUTUAL_TLS))
                        .clearAuthentication()
                        .build()))
                .isEqualTo("{\"source\":{\"kafka\":{\"authentication\":null}}}");
        assertThat(json(KinesisPatch.builder()
                        .login(KinesisLogin.iamRole(" "))
                        .clearIamRole()
                        .build()))
                .contains("\"iamRole\":null");
    }

    @Test
    void mySqlSendsTheKindOfLoginAndNoNullUnasked() {
        DatabaseLogin login = DatabaseLogin.basic("user", "password");

        assertThat(json(MySqlPatch.builder().login(login).build()))
                .contains("\"authentication\":\"basic\"")
                .doesNotContain("iamRole");
        assertThat(json(MySqlPatch.builder().login(login).clearIamRole().build()))
                .contains("\"authentication\":\"basic\"", "\"iamRole\":null");
    }

    @Test
    void tablesByNameWinAndCount() {
        PostgresPatch patch = PostgresPatch.builder()
                .addTable(PostgresTable.of("public", "tasks").into("tasks"))
                .additionalProperty(
                        "tableMappingsToAdd",
                        JsonValue.of(List.of(JsonValue.of(Map.of("a", JsonValue.of(1))), JsonValue.NULL)))
                .build();

        assertThat(json(patch)).contains("\"tableMappingsToAdd\":[{\"a\":1},null]");
        assertThat(patch.tablesAdded()).isEqualTo(2);
        assertThat(patch.tablesRemoved()).isZero();
        assertThat(patch.kind()).isEqualTo("postgres");
    }

    @Test
    void collectionsTakeAnAddressWithALogin() {
        MongoDbPatch patch = MongoDbPatch.builder()
                .addCollection(MongoDbCollection.of("shop", "carts").into("carts"))
                .uri("mongodb+srv://user:password@db.example.test")
                .build();

        assertThat(json(patch)).contains("tableMappingsToAdd", "uri");
        assertThat(MongoDbPatch.builder()
                        .addCollection(MongoDbCollection.of("shop", "carts").into("carts"))
                        .trustTheService()
                        .build()
                        .tablesAdded())
                .isEqualTo(1);
    }

    private static String json(PipePatch patch) {
        return Objects.requireNonNull(patch.toModel()).toJson();
    }
}
