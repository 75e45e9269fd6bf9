package io.clickpipes.codegen.naming;

import static org.assertj.core.api.Assertions.assertThat;

import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "clickPipeId, clickPipeId",
        "streaming_max_insert_wait_ms, streamingMaxInsertWaitMs",
        "sort-by, sortBy",
        "ID, id",
        "URLValue, urlValue",
        "SOME_CONST, someConst",
        "MutualTLS, mutualTLS",
        "3dModel, _3dModel",
        "class, class_",
        "$ref, ref",
        "+1, plus1",
        "-1, minus1",
        "*, star",
        "größe, größe",
        "'', value",
        "😀, value",
        "_, underscore",
    })
    void makesMembersInLowerCamelCase(String text, String name) {
        assertThat(Identifiers.member(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "ClickPipePostKafkaSource, ClickPipePostKafkaSource",
        "PLAIN, PLAIN",
        "MutualTLS, MutualTLS",
        "pgConfig, PgConfig",
        "IAM_ROLE, IamRole",
        "small-circle, SmallCircle",
        "3dModel, T3dModel",
        "名前, T名前",
        "../../etc/passwd, EtcPasswd",
        "'', Value",
    })
    void makesTypesInUpperCamelCase(String text, String name) {
        assertThat(Identifiers.type(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "SCRAM-SHA-256, SCRAM_SHA_256",
        "JSONEachRow, JSON_EACH_ROW",
        "from_beginning, FROM_BEGINNING",
        "secondaryPreferred, SECONDARY_PREFERRED",
        "LZMA, LZMA",
        "'', EMPTY",
        "-1, MINUS_1",
        "-name, MINUS_NAME",
        "Unknown, UNKNOWN_",
        "us-east-1, US_EAST_1",
        "2XL, _2XL",
        "<=, LESS_EQUAL",
    })
    void makesConstantsInCapitals(String text, String name) {
        assertThat(Identifiers.constant(text)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "*/", "\\u002a/", "a\nb", "\0", "true", "int", "\u200b", "𝒳", "0", "日本", "a\u00adb"})
    void makesValidNamesOfAnything(String text) {
        assertThat(Identifiers.member(text)).matches(SourceVersion::isName, "a Java name");
        assertThat(Identifiers.type(text)).matches(SourceVersion::isName, "a Java name");
        assertThat(Identifiers.constant(text)).matches(SourceVersion::isName, "a Java name");
    }

    @Test
    void cutsLongNamesAndKeepsThemApart() {
        String one = Identifiers.type("a".repeat(500) + "b");
        String other = Identifiers.type("a".repeat(500) + "c");

        assertThat(one).hasSizeLessThanOrEqualTo(100).isNotEqualTo(other);
    }
}
