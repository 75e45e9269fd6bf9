package io.clickpipes.localcloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that only the pipe at hand can decide. */
class ChangeRulesTest {
    private static final Duration STEP = Duration.ofSeconds(1);

    private final ManualClock clock = ManualClock.create();
    private LocalCloud cloud;
    private Caller caller;

    @BeforeEach
    void start() {
        cloud = LocalCloud.builder()
                .withoutRateLimit()
                .clock(clock)
                .stepTime(STEP)
                .start();
        caller = new Caller(cloud);
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "GEN-2|KAF-V1|{'name':''}",
                "KAF-2|KAF-V1|{'source':{'kafka':{'authentication':'IAM_ROLE','iamRole':'arn:r'}}}",
                "KAF-3|KAF-V1|{'source':{'kafka':{'authentication':'PLAIN'}}}",
                "KAF-5|KAF-V2|{'source':{'kafka':{'authentication':'IAM_USER',"
                        + "'credentials':{'accessKeyId':'a','secretKey':'s'}}}}",
                "KAF-3|KAF-V1|{'source':{'kafka':{'credentials':{'accessKeyId':'a','secretKey':'s'}}}}",
                "KAF-4|KAF-V3|{'source':{'kafka':{'credentials':{'username':'u','password':'p'}}}}",
                "KAF-5|KAF-V2|{'source':{'kafka':{'credentials':{'username':'u','password':'p'}}}}",
                "OBJ-4|OBJ-V1|{'source':{'objectStorage':{'authentication':'CONNECTION_STRING'}}}",
                "OBJ-5|OBJ-V1|{'source':{'objectStorage':{'authentication':'IAM_USER'}}}",
                "OBJ-11|OBJ-V3|{'source':{'objectStorage':{'skipInitialLoad':true,'startAfter':null}}}",
                "OBJ-12|OBJ-V1|{'source':{'objectStorage':{'startAfter':'a'}}}",
                "OBJ-13|OBJ-V3|{'source':{'objectStorage':{'authentication':'IAM_USER',"
                        + "'accessKey':{'accessKeyId':'a','secretKey':'s'}}}}",
                "KIN-4|KIN-V1|{'source':{'kinesis':{'authentication':'IAM_USER'}}}",
                "KIN-3|KIN-V2|{'source':{'kinesis':{'authentication':'IAM_ROLE'}}}",
                "PUB-3|PUB-V1|{'source':{'pubsub':{'ackDeadline':700}}}",
                "PG-2|PG-V1|{'source':{'postgres':{'credentials':{'username':'u'}}}}",
                "PG-2|PG-V3|{'source':{'postgres':{'credentials':{'username':'u','password':'p'}}}}",
                "PG-4|PG-V1|{'source':{'postgres':{'settings':{'pullBatchSize':0}}}}",
                "MY-2|MY-V1|{'source':{'mysql':{'credentials':{'username':'u'}}}}",
                "MY-10|MY-V1|{'source':{'mysql':{'serverId':0}}}",
                "MG-2|MG-V1|{'source':{'mongodb':{'uri':'h.test'}}}",
                "DST-1|KAF-V1|{'destination':{'columns':[]}}",
                "DST-6|PG-V1|{'destination':{'columns':[{'name':'a','type':'String'}]}}",
                "DST-8|KAF-V1|{'destination':{'columns':[{'name':'a','type':'String'}]},"
                        + "'fieldMappings':[{'sourceField':'b','destinationField':'b'}]}",
                "UPD-3|KAF-V1|{'destination':{}}",
            })
    void aPatchThatDoesNotFitThePipeIsRefused(String rule, String vector, String patch) {
        String id = caller.create(Bodies.vector(vector));

        Caller.Reply reply = caller.send("PATCH", caller.pipe(id), patch);

        assertThat(reply.status()).as(reply.text()).isEqualTo(400);
        assertThat(reply.error()).startsWith("BAD_REQUEST: ").contains("(" + rule + ")");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "KAF-V1|{'source':{'kafka':{'authentication':'SCRAM-SHA-512'}}}",
                "KAF-V2|{'source':{'kafka':{'authentication':'IAM_USER',"
                        + "'iamRole':null,'credentials':{'accessKeyId':'a','secretKey':'s'}}}}",
                "OBJ-V1|{'source':{'objectStorage':{'iamRole':'arn:other'}}}",
                "OBJ-V2|{'source':{'objectStorage':{'path':'2027/*'}}}",
                "KIN-V2|{'source':{'kinesis':{'authentication':'IAM_ROLE','iamRole':'arn:r'}}}",
                "PUB-V1|{'source':{'pubsub':{'authentication':'SERVICE_ACCOUNT','ackDeadline':null}}}",
                "PG-V1|{'source':{'postgres':{'host':'h.test'}}}",
                "PG-V3|{'source':{'postgres':{'credentials':{'username':'u'}}}}",
                "MG-V1|{'source':{'mongodb':{'uri':'mongodb://[REDACTED]@h.test'}}}",
                "BQ-V1|{'name':'renamed'}",
            })
    void aPatchThatFitsIsTaken(String vector, String patch) {
        String id = caller.create(Bodies.vector(vector));

        Caller.Reply reply = caller.send("PATCH", caller.pipe(id), patch);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
    }

    @Test
    void settingsOfAnotherKindAreRefused() {
        String id = caller.create(Bodies.vector("KAF-V1"));

        Caller.Reply reply = caller.send("PUT", caller.pipe(id) + "/settings", "{'clickhouse_max_threads':0}");

        assertThat(reply.error())
                .isEqualTo("BAD_REQUEST: Setting 'clickhouse_max_threads' is only supported for object storage"
                        + " ClickPipes (SET-2)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'host':'h.test'|400",
                "'settings':{'pullBatchSize':5}|400",
                "'host':'h.test','credentials':{'username':'u','password':'p'}|200",
                "'credentials':{'username':'u','password':'p'}|200",
                "'tlsHost':null|200"
            })
    void tablesAreEditedAloneOrWithCredentials(String more, int status) {
        String id = paused("PG-V1");

        Caller.Reply reply = addTable(id, "tasks", "crm_tasks", more);

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        if (status == 400) {
            assertThat(reply.error())
                    .startsWith("BAD_REQUEST: failed to establish connection: authentication failed")
                    .endsWith("(UPD-10)");
        }
    }

    @Test
    void anAddedTableNeedsATargetOfItsOwn() {
        String id = paused("PG-V1");

        Caller.Reply reply = addTable(id, "tasks", "crm_notes", "'tableMappingsToRemove':[]");

        assertThat(reply.error()).endsWith("another mapping has already (PG-5)");
    }

    @ParameterizedTest
    @CsvSource({
        "MSK_MULTI_VPC, SASL_IAM, IAM_ROLE, 200",
        "MSK_MULTI_VPC, SASL_SCRAM, IAM_ROLE, 400",
        "MSK_MULTI_VPC, SASL_IAM, SCRAM-SHA-512, 400"
    })
    void anMskEndpointAndItsPipeLogInTheSameWay(String type, String ofEndpoint, String ofPipe, int status) {
        String endpoint = caller.send(
                        "POST",
                        caller.endpoints(),
                        "{'type':'" + type + "','mskClusterArn':'arn:c','mskAuthentication':'" + ofEndpoint + "'}")
                .id();
        String login = ofPipe.startsWith("IAM") ? "'iamRole':'arn:r'" : "'credentials':{'username':'u','password':'p'}";

        Caller.Reply reply = caller.send(
                "POST",
                caller.pipes(),
                "{'name':'n','source':{'kafka':{'type':'msk','format':'Avro','brokers':'b:1','topics':'t',"
                        + "'authentication':'" + ofPipe + "'," + login + ",'reversePrivateEndpointIds':['" + endpoint
                        + "']}},'destination':{'table':'t','columns':[{'name':'a','type':'String'}]}}");

        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        assertThat(reply.error().endsWith("(KAF-12)")).isEqualTo(status == 400);
    }

    private Caller.Reply addTable(String id, String table, String target, String more) {
        return caller.send(
                "PATCH",
                caller.pipe(id),
                "{'source':{'postgres':{'tableMappingsToAdd':[{'sourceSchemaName':'public','sourceTable':'" + table
                        + "','targetTable':'" + target + "'}]," + more + "}}}");
    }

    private String paused(String vector) {
        String id = caller.create(Bodies.vector(vector));
        clock.advance(STEP.multipliedBy(10));
        caller.command(id, "stop");
        clock.advance(STEP);
        return id;
    }
}
