package io.clickpipes.client.rule;

import static io.clickpipes.client.rule.Rule.local;
import static io.clickpipes.client.rule.Rule.service;
import static io.clickpipes.client.rule.Rule.stale;
import static io.clickpipes.client.rule.Rule.type;

import java.util.List;

/** Any source, then Kafka, object storage, Kinesis, Pub/Sub. */
final class StreamingRules {

    static final List<Rule> ALL = List.of(
            type("GEN-1", "A pipe has exactly one source; the members of the other kinds are left out."),
            local("GEN-2", "A pipe has a name of 1 to 255 characters, not all blank."),
            service("GEN-3", "Choices are compared letter by letter, and each list has a spelling of its own."),
            service("GEN-4", "Secrets can only be written; no answer holds one."),
            service(
                    "GEN-5",
                    "The type of Kafka and the authentication say which credentials are meant, not their shape."),
            local("KAF-1", "A Kafka source needs a type, a format, brokers and topics, none of them blank."),
            stale("KAF-2", "Each type of Kafka takes only some kinds of authentication."),
            local(
                    "KAF-3",
                    "The credentials are those of the authentication, all of them: user and password for PLAIN and"
                            + " SCRAM, both halves of an access key for IAM_USER, certificate and private key for MUTUAL_TLS."),
            local(
                    "KAF-4",
                    "Azure Event Hubs is entered by PLAIN with a connection string as the only credentials, and"
                            + " nothing else is."),
            local("KAF-5", "IAM_ROLE needs the role and takes no credentials; no other authentication takes a role."),
            local("KAF-6", "from_timestamp needs the time to begin at, and no other offset takes one."),
            local(
                    "KAF-7",
                    "The time of an offset is in UTC, to the minute, without seconds and zone: 2026-01-31T00:00."),
            local("KAF-8", "A schema registry is reached by https."),
            type("KAF-9", "A schema registry is entered by PLAIN with user and password."),
            stale("KAF-10", "AvroConfluent needs a schema registry."),
            type("KAF-11", "Exactly-once can be chosen only when the pipe is created."),
            service(
                    "KAF-12",
                    "MSK over a private endpoint has the private names of its brokers and ports from 14001, and"
                            + " the endpoint's authentication has to fit the pipe's."),
            local(
                    "OBJ-1",
                    "Object storage needs a type, a format and, other than on Azure, a URL, none of them blank."),
            stale("OBJ-2", "Azure Blob Storage is named by container and path; it takes no URL."),
            local(
                    "OBJ-3",
                    "Azure Blob Storage needs the container, the path and a connection string; no other storage"
                            + " takes them."),
            stale("OBJ-4", "Each storage takes only some kinds of authentication."),
            local(
                    "OBJ-5",
                    "Each authentication needs its own member: IAM_ROLE the role, IAM_USER both halves of an"
                            + " access key, SERVICE_ACCOUNT the key, CONNECTION_STRING the connection string."),
            stale("OBJ-6", "SERVICE_ACCOUNT belongs to Google Cloud Storage."),
            local("OBJ-7", "A queue needs a continuous pipe."),
            stale("OBJ-8", "Only S3 and Google Cloud Storage can announce objects by a queue."),
            stale("OBJ-9", "A queue needs an authentication: a public bucket has none to read it with."),
            stale(
                    "OBJ-10",
                    "A queue of S3 is the https URL of an SQS queue; one of Google Cloud Storage is"
                            + " projects/PROJECT/subscriptions/NAME."),
            local("OBJ-11", "skipInitialLoad needs a queue."),
            local("OBJ-12", "startAfter and skipInitialLoad exclude each other."),
            service(
                    "OBJ-13",
                    "On Google Cloud Storage an update can neither begin nor end the use of a service account."),
            service(
                    "OBJ-14",
                    "Paths know the wildcards ?, * and **, are compared letter by letter, and match to the end."),
            local(
                    "KIN-1",
                    "A Kinesis source needs a format, a stream, a region, a place to begin at and a login, none of"
                            + " them blank."),
            local("KIN-2", "AT_TIMESTAMP needs the time to begin at, and no other iterator takes one."),
            local("KIN-3", "IAM_ROLE needs the role, and no access key."),
            local("KIN-4", "IAM_USER needs both halves of an access key, and no role."),
            local("KIN-5", "The time to begin at is in whole seconds since 1970."),
            local(
                    "PUB-1",
                    "A Pub/Sub source needs a format, a project, a topic, a place to begin at and the key of a"
                            + " service account, none of them blank."),
            local("PUB-2", "The seek type timestamp needs the time to begin at, and no other takes one."),
            local("PUB-3", "The deadline for acknowledging is 10 to 600 seconds."),
            local("PUB-4", "The filter has at most 256 characters."),
            stale("PUB-5", "The topic is the bare name, without a slash."),
            stale(
                    "PUB-6",
                    "A project id has 6 to 30 lower-case letters, digits and hyphens, begins with a letter and does"
                            + " not end in a hyphen."),
            type("PUB-7", "The key of the service account is an object that holds the file, not the bare text."));

    private StreamingRules() {}
}
