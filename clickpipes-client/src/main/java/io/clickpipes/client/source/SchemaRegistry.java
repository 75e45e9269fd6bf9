package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipeKafkaSchemaRegistryCredentials;
import io.clickpipes.client.model.ClickPipeMutateKafkaSchemaRegistry;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.Masked;
import io.clickpipes.client.support.JsonModel;
import io.clickpipes.client.support.JsonValue;
import java.util.Locale;

/**
 * A schema registry of Confluent or Redpanda, or one that speaks their protocol. Immutable; its text shows no secret.
 */
public final class SchemaRegistry {

    private final ClickPipeMutateKafkaSchemaRegistry model;

    private SchemaRegistry(ClickPipeMutateKafkaSchemaRegistry model) {
        this.model = model;
    }

    /**
     * A registry and its login (rule KAF-9).
     *
     * @param url its root, or below it {@code /subjects/NAME}, {@code /subjects/NAME/versions/NUMBER} or
     *     {@code /schemas/ids/NUMBER}; https (rule KAF-8)
     * @param user name of the user
     * @param password the password
     * @return the registry
     */
    public static SchemaRegistry at(String url, String user, String password) {
        return new SchemaRegistry(ClickPipeMutateKafkaSchemaRegistry.builder()
                .url(url)
                .authentication(ClickPipeMutateKafkaSchemaRegistry.Authentication.PLAIN)
                .credentials(ClickPipeKafkaSchemaRegistryCredentials.builder()
                        .username(user)
                        .password(password)
                        .build())
                .build());
    }

    /**
     * The same, trusting a certificate authority of its own.
     *
     * @param pem the certificate, PEM
     * @return another registry
     */
    public SchemaRegistry caCertificate(String pem) {
        return new SchemaRegistry(model.toBuilder().caCertificate(pem).build());
    }

    /**
     * The same with one more property, or another value of one, by its name on the wire.
     *
     * @param name its name
     * @param value its value
     * @return another registry
     */
    public SchemaRegistry additionalProperty(String name, JsonValue value) {
        return new SchemaRegistry(
                model.toBuilder().additionalProperty(name, value).build());
    }

    ClickPipeMutateKafkaSchemaRegistry toModel() {
        return model;
    }

    /** Rule KAF-8. */
    void check(Checks checks) {
        String url = Checks.text(model, "url");
        checks.require(
                url == null || url.toLowerCase(Locale.ROOT).startsWith("https://"), "KAF-8", "schemaRegistry.url");
        notBlank(checks, model, "caCertificate", "schemaRegistry.caCertificate");
        JsonValue credentials = JsonValue.of(model).get("credentials");
        if (credentials != null && credentials.kind() == JsonValue.Kind.OBJECT) {
            notBlank(checks, credentials, "username", "schemaRegistry.credentials.username");
            notBlank(checks, credentials, "password", "schemaRegistry.credentials.password");
        }
    }

    /** Rule DST-9. */
    private static void notBlank(Checks checks, JsonModel part, String member, String path) {
        String text = Checks.text(part, member);
        checks.require(text == null || !text.isBlank(), "DST-9", path);
    }

    @Override
    public String toString() {
        return Masked.text(model);
    }
}
