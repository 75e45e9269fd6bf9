package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a create that the vectors leave out: a valid vector, what is changed in it, and the rule it breaks then. */
class RulesTest {
    private static final Pattern RULE = Pattern.compile("\\(([A-Z]+-\\d+)\\)");

    private static LocalCloud cloud;
    private static Caller caller;

    @BeforeAll
    static void start() {
        cloud = LocalCloud.builder().withoutRateLimit().start();
        caller = new Caller(cloud);
    }

    @AfterAll
    static void close() {
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GEN-2|KAF-V1|/name=''|/name",
                "KAF-1|KAF-V1|/source/kafka/brokers=''|/source/kafka/brokers",
                "KAF-1|KAF-V1|/source/kafka/topics=' '|/source/kafka/topics",
                "KAF-2|KAF-V2|/source/kafka/type='kafka'|/source/kafka/authentication",
                "KAF-2|KAF-V3|/source/kafka/authentication='SCRAM-SHA-256'|/source/kafka/authentication",
                "KAF-3|KAF-V1|/source/kafka/credentials/password=|/source/kafka/credentials/password",
                "KAF-3|KAF-V1|/source/kafka/credentials=|/source/kafka/credentials/username",
                "KAF-3|KAF-V1|/source/kafka/credentials={'connectionString':'c'}|/source/kafka/credentials/username",
                "KAF-4|KAF-V3|/source/kafka/credentials=|/source/kafka/credentials/connectionString",
                "KAF-5|KAF-V2|/source/kafka/credentials={'username':'u','password':'p'}|/source/kafka/credentials",
                "KAF-6|KAF-V1|/source/kafka/offset/timestamp='2026-01-01T00:00'|/source/kafka/offset/timestamp",
                "KAF-9|KAF-V2|/source/kafka/schemaRegistry/credentials=|/source/kafka/schemaRegistry/credentials",
                "KAF-10|KAF-V1|/source/kafka/format='AvroConfluent'|/source/kafka/schemaRegistry",
                "OBJ-1|OBJ-V4|/source/objectStorage/url=|/source/objectStorage/url",
                "OBJ-3|OBJ-V2|/source/objectStorage/path=null|/source/objectStorage/path",
                "OBJ-4|OBJ-V4|/source/objectStorage/authentication='CONNECTION_STRING'|/source/objectStorage/authen",
                "OBJ-5|OBJ-V1|/source/objectStorage/iamRole=|/source/objectStorage/iamRole",
                "OBJ-5|OBJ-V1|/source/objectStorage/authentication='IAM_USER'|/accessKey/secretKey",
                "OBJ-5|OBJ-V3|/source/objectStorage/serviceAccountKey=|/source/objectStorage/serviceAccountKey",
                "OBJ-6|OBJ-V1|/source/objectStorage/serviceAccountKey='a2V5'|/source/objectStorage/serviceAccountKey",
                "OBJ-9|OBJ-V1|/source/objectStorage/authentication=|/source/objectStorage/queueUrl",
                "OBJ-10|OBJ-V1|/source/objectStorage/queueUrl='projects/p/subscriptions/s'|/queueUrl",
                "KIN-1|KIN-V1|/source/kinesis/streamName=''|/source/kinesis/streamName",
                "KIN-2|KIN-V2|/source/kinesis/timestamp=7|/source/kinesis/timestamp",
                "KIN-4|KIN-V2|/source/kinesis/accessKey=|/source/kinesis/accessKey/accessKeyId",
                "PUB-1|PUB-V2|/source/pubsub/topic=''|/source/pubsub/topic",
                "PUB-2|PUB-V1|/source/pubsub/seekTimestamp=|/source/pubsub/seekTimestamp",
                "PUB-3|PUB-V1|/source/pubsub/ackDeadline=601|/source/pubsub/ackDeadline",
                "PUB-6|PUB-V2|/source/pubsub/projectId='My Project'|/source/pubsub/projectId",
                "PG-1|PG-V1|/source/postgres/tableMappings=[]|/source/postgres/tableMappings",
                "PG-1|PG-V1|/source/postgres/host=''|/source/postgres/host",
                "PG-2|PG-V1|/source/postgres/credentials=|/source/postgres/credentials/password",
                "PG-2|PG-V1|/source/postgres/iamRole='arn:r'|/source/postgres/iamRole",
                "PG-2|PG-V3|/source/postgres/credentials/password='p'|/source/postgres/credentials/password",
                "PG-3|PG-V2|/source/postgres/settings/replicationSlotName=''|/settings/replicationSlotName",
                "PG-4|PG-V1|/source/postgres/settings/pullBatchSize=0|/source/postgres/settings/pullBatchSize",
                "PG-7|PG-V1|/source/postgres/tableMappings/0/sortingKeys=['a','a']|/tableMappings/0/sortingKeys",
                "PG-8|PG-V2|/source/postgres/settings/enableFailoverSlots=true|/settings/enableFailoverSlots",
                "MY-1|MY-V1|/source/mysql/tableMappings=[]|/source/mysql/tableMappings",
                "MY-2|MY-V1|/source/mysql/credentials/password=|/source/mysql/credentials/password",
                "MY-6|MY-V1|/source/mysql/tableMappings/0/useCustomSortingKey=true|/tableMappings/0/sortingKeys",
                "MY-7|MY-V1|/source/mysql/tableMappings/0/excludedColumns=['a','a']|/0/excludedColumns",
                "MY-10|MY-V1|/source/mysql/serverId=4294967296|/source/mysql/serverId",
                "MG-1|MG-V1|/source/mongodb/tableMappings=[]|/source/mongodb/tableMappings",
                "MG-2|MG-V1|/source/mongodb/uri='http://h.test'|/source/mongodb/uri",
                "BQ-2|BQ-V1|/source/bigquery/credentials/serviceAccountFile=''|/credentials/serviceAccountFile",
                "DST-1|KAF-V1|/destination/table=|/destination/table",
                "DST-1|OBJ-V4|/destination/columns=[]|/destination/columns",
                "DST-2|KAF-V1|/destination/tableDefinition=|/destination/tableDefinition/engine",
                "DST-2|KAF-V3|/destination/tableDefinition={'engine':{'type':'MergeTree'}}|/destination/tableDefinition",
                "DST-3|KAF-V2|/destination/tableDefinition/sortingKey=[]|/destination/tableDefinition/sortingKey",
                "DST-4|KAF-V1|/destination/tableDefinition/engine/columnIds=['qty']|/engine/columnIds",
                "DST-4|KAF-V1|/destination/tableDefinition/engine/versionColumnId='qty'|/engine/versionColumnId",
                "DST-5|KAF-V2|/destination/tableDefinition/engine/versionColumnId='v'|/engine/versionColumnId",
                "DST-6|MG-V1|/destination/columns=[]|/destination/columns",
                "DST-7|BQ-V1|/destination/database=|/destination/database",
                "DST-8|MY-V1|/fieldMappings=[{'sourceField':'a','destinationField':'a'}]|/fieldMappings",
                "DST-9|KAF-V1|/destination/tableDefinition/partitionBy=''|/tableDefinition/partitionBy",
                "DST-9|OBJ-V1|/destination/tableDefinition/engine/columnIds=[]|/engine/columnIds",
                "SET-1|KAF-V1|/settings={}|/settings",
                "SET-2|KAF-V1|/settings={'clickhouse_max_threads':0}|'clickhouse_max_threads'",
                "SET-2|OBJ-V1|/settings={'streaming_max_insert_wait_ms':500}|'streaming_max_insert_wait_ms'",
                "SET-2|PG-V1|/settings={'streaming_max_insert_wait_ms':500}|'streaming_max_insert_wait_ms'",
            })
    void aChangedVectorBreaksOneRule(String rule, String vector, String change, String place) {
        ObjectNode body = changed(vector, change);

        Caller.Reply reply = caller.sendJson("POST", caller.pipes(), body);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.error()).startsWith("BAD_REQUEST: ").contains(place);
        assertThat(RULE.matcher(reply.error())
                        .results()
                        .map(match -> match.group(1))
                        .distinct())
                .as(reply.error())
                .containsExactly(rule);
        assertThat(Secrets.in(body)).noneMatch(reply.text()::contains);
    }

    /** Where the sources differ, what an official client sends is taken. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KAF-V1|/source/kafka/authentication=", // brokers without authentication
                "KAF-V1|/source/kafka/reversePrivateEndpointIds=[]",
                "KAF-V1|/source/validateSamples=false",
                "KAF-V1|/destination/tableDefinition/sortingKey=[]", // DST-9
                "KAF-V1|/fieldMappings=[]",
                "KAF-V1|/settings=",
                "KAF-V1|/scaling={'replicas':3}", // SCL-2
                "OBJ-V4|/source/objectStorage/authentication=null", // OBJ-4
                "OBJ-V2|/source/objectStorage/authentication=",
                "PG-V3|/source/postgres/credentials=", // PG-2
                "PG-V1|/source/postgres/tableMappings/1/partitionKey=''", // the tolerated empties of 8.1
                "PG-V1|/source/postgres/tableMappings/1/partitionByExpr=''",
                "PG-V1|/source/postgres/tableMappings/1/sortingKeys=['id']", // PG-6
                "MG-V1|/source/mongodb/credentials=", // MG-4
            })
    void whatIsInDisputeIsTaken(String vector, String change) {
        Caller.Reply reply = caller.sendJson("POST", caller.pipes(), changed(vector, change));

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/source/postgres/tlsHost=''", "/source/postgres/caCertificate=''"})
    void optionalTextsAreLeftOutRatherThanEmpty(String change) {
        Caller.Reply reply = caller.sendJson("POST", caller.pipes(), changed("PG-V1", change));

        assertThat(reply.error()).contains("must not be empty; leave it out instead");
    }

    @Test
    void aBlankPartitionIsStoredAsNone() {
        ObjectNode body = changed("PG-V1", "/source/postgres/tableMappings/0/partitionByExpr=' '");

        JsonNode pipe = caller.sendJson("POST", caller.pipes(), body).result();

        assertThat(pipe.at("/source/postgres/tableMappings/0").has("partitionByExpr"))
                .isFalse();
    }

    @Test
    void reservedRolesAreRefused() {
        Caller.Reply reply = caller.sendJson(
                "POST", caller.pipes(), changed("PG-V1", "/destination/roles=['cdc','clickpipes_system']"));

        assertThat(reply.error()).isEqualTo("BAD_REQUEST: /destination/roles/1 is a reserved role");
    }

    @Test
    void allViolationsComeInOneAnswer() {
        ObjectNode body = changed("KAF-V1", "/name=''");
        change(body, "/source/kafka/topics=''");
        change(body, "/source/kafka/format='Morse'");
        change(body, "/destination/columns=[]");

        String error = caller.sendJson("POST", caller.pipes(), body).error();

        assertThat(error)
                .contains("/source/kafka/format must be one of ", "(GEN-2)", "(KAF-1)", "(DST-1)")
                .doesNotContain("Morse");
    }

    @Test
    void discoveryFollowsTheRulesOfItsSource() {
        ObjectNode body = Caller.json("{'source':{}}").deepCopy();
        ((ObjectNode) body.path("source"))
                .set("kafka", changed("KAF-V1", "/source/kafka/topics=''").at("/source/kafka"));

        Caller.Reply reply = caller.sendJson("POST", caller.pipes() + "/schemaDiscovery", body);

        assertThat(reply.error()).isEqualTo("BAD_REQUEST: /source/kafka/topics is required (KAF-1)");
    }

    @Test
    void iamRolesOfMySqlAreForTypesOfAws() {
        ObjectNode body = changed("MY-V1", "/source/mysql/authentication='IAM_ROLE'");
        change(body, "/source/mysql/iamRole='arn:r'");
        change(body, "/source/mysql/credentials=");
        assertThat(caller.sendJson("POST", caller.pipes(), body).error()).endsWith("(MY-9)");

        change(body, "/source/mysql/type='rdsmysql'");

        assertThat(caller.sendJson("POST", caller.pipes(), body).status()).isEqualTo(200);
    }

    /** A copy of a vector with a member set or, where nothing follows the equals sign, taken away. */
    private static ObjectNode changed(String vector, String change) {
        ObjectNode body = Bodies.vector(vector).deepCopy();
        change(body, change);
        return body;
    }

    private static void change(ObjectNode body, String change) {
        List<String> parts = List.of(change.split("=", 2));
        String pointer = parts.get(0);
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, slash));
        assertThat(parent.isMissingNode()).as(pointer).isFalse();
        assertThat(parent).isNotInstanceOf(ArrayNode.class);
        ObjectNode object = (ObjectNode) parent;
        String member = pointer.substring(slash + 1);
        if (parts.get(1).isEmpty()) {
            object.remove(member);
        } else {
            object.set(member, Caller.json(parts.get(1)));
        }
    }
}
