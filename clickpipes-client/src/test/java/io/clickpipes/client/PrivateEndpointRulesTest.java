package io.clickpipes.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.clickpipes.client.model.MskAuthentication;
import io.clickpipes.client.model.ReversePrivateEndpointType;
import io.clickpipes.client.rule.InvalidRequestException;
import io.clickpipes.client.rule.Rules;
import io.clickpipes.client.rule.Violation;
import io.clickpipes.client.support.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateEndpointRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"db.example.com", "*.db.example.com", "a_b.example.com", "DB.Example.com"})
    void takesFullNames(String name) {
        assertThat(PrivateDnsNames.of(name).toModel().customPrivateDnsMappings())
                .singleElement()
                .satisfies(mapping -> assertThat(mapping.privateDnsName()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "db", "*", "a.*.example.com", "db.internal", "db.corp", "x.local", "-a.example.com"})
    void refusesOtherNames(String name) {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> PrivateDnsNames.of("first.example.com", name).toModel());

        assertThat(thrown.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.rule()).isEqualTo(Rules.of("RPE-5"));
            assertThat(violation.path()).isEqualTo("customPrivateDnsMappings[1].privateDnsName");
        });
        assertThat(PrivateDnsNames.of(name).trustTheService().toModel().toJson())
                .contains("privateDnsName");
    }

    @ParameterizedTest
    @CsvSource({"db.example.com,DB.example.com", "*.example.com,db.example.com", "db.example.com,*.example.com"})
    void refusesNamesThatOverlap(String one, String other) {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> PrivateDnsNames.of(one, other).toModel());

        assertThat(thrown).hasMessageContaining("overlaps").hasMessageNotContaining("example.com");
    }

    @Test
    void anEmptyListClears() {
        assertThat(PrivateDnsNames.none().toModel().toJson()).isEqualTo("{\"customPrivateDnsMappings\":[]}");
    }

    @Test
    void refusesEachEndpointWithAllThatIsWrong() {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> NewPrivateEndpoint.named("d".repeat(256))
                        .vpcResource("", " ")
                        .privateDnsNames("db.local")
                        .build());

        assertThat(thrown.violations())
                .extracting(violation -> violation.rule().id(), Violation::path)
                .containsExactly(
                        tuple("RPE-1", "vpcResourceConfigurationId"),
                        tuple("RPE-1", "vpcResourceShareArn"),
                        tuple("RPE-2", "description"),
                        tuple("RPE-5", "customPrivateDnsMappings[0].privateDnsName"));
    }

    @Test
    void refusesAServiceAttachmentOfAnotherForm() {
        InvalidRequestException thrown = catchThrowableOfType(
                InvalidRequestException.class,
                () -> NewPrivateEndpoint.named("psc").gcpServiceAttachment("pg").build());

        assertThat(thrown).hasMessageContaining("serviceAttachments/NAME. (RPE-1)");
    }

    @Test
    void mskTakesNoPrivateNamesUnlessTheServiceIsTrusted() {
        NewPrivateEndpoint.Builder msk = NewPrivateEndpoint.named("msk")
                .mskMultiVpc("arn:aws:kafka:eu-west-1:210987654321:cluster/c/5d3c", MskAuthentication.SASL_SCRAM)
                .privateDnsNames("kafka.example.com");

        assertThat(catchThrowableOfType(InvalidRequestException.class, msk::build))
                .hasMessageContaining("RPE-5");
        assertThat(msk.withoutRules(Rules.of("RPE-5")).build().toModel().toJson())
                .contains("kafka.example.com");
        assertThatIllegalArgumentException().isThrownBy(() -> msk.withoutRules(Rules.of("RPE-1")));
    }

    @Test
    void aNewTypeIsSaidByText() {
        assertThat(NewPrivateEndpoint.named("new")
                        .other(ReversePrivateEndpointType.of("OCI"))
                        .additionalProperty("ociId", JsonValue.of("ocid1"))
                        .trustTheService()
                        .build()
                        .toModel()
                        .toJson())
                .isEqualTo("{\"description\":\"new\",\"type\":\"OCI\",\"ociId\":\"ocid1\"}");
    }
}
