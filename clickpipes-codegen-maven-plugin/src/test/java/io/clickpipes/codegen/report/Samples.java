package io.clickpipes.codegen.report;

import io.clickpipes.codegen.diagnostic.Diagnostic;
import io.clickpipes.codegen.diff.Change;
import io.clickpipes.codegen.diff.Comparison;
import io.clickpipes.codegen.diff.Impact;
import io.clickpipes.codegen.diff.JavaMember;
import io.clickpipes.codegen.diff.Side;
import io.clickpipes.codegen.diff.Subject;
import io.clickpipes.codegen.usage.SourceLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reports to render: the differences of one summer, none at all, and texts that want out. */
final class Samples {

    static final Side MAY = new Side("openapi.yaml", "ClickPipes API 2026-05-23");
    static final Side JUNE = new Side("https://api.clickhouse.cloud/v1", "ClickPipes API 2026-06-25");

    private static final String MODEL = "io.clickpipes.client.model.";
    private static final String SCHEMAS = "#/components/schemas/";

    private Samples() {}

    static JavaMember member(String type, String name) {
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        String display = name.isEmpty() ? type : type + "." + name + (constant ? "" : "()");
        return new JavaMember(MODEL + type, name, display);
    }

    /** Something that was and is no more, or is otherwise. */
    private static Change change(
            Impact impact, Subject subject, String place, String what, String before, String after, JavaMember... of) {
        String pointer = SCHEMAS + place.replace(".", "/properties/");
        return new Change(
                impact,
                subject,
                what,
                place,
                pointer,
                after.isEmpty() ? "" : pointer,
                Optional.of(before).filter(text -> !text.isEmpty()),
                Optional.of(after).filter(text -> !text.isEmpty()),
                List.of(of));
    }

    private static Change added(Subject subject, String place, String what, JavaMember... of) {
        String pointer = SCHEMAS + place.replace(".", "/properties/");
        return new Change(
                Impact.ADDITIVE, subject, what, place, "", pointer, Optional.empty(), Optional.empty(), List.of(of));
    }

    /** What June brought, in our words. */
    static Report june() {
        List<Change> changes = new ArrayList<>();
        changes.add(change(
                Impact.SOURCE_BREAKING,
                Subject.PROPERTY,
                "ClickPipePubSubSource.seekSnapshot",
                "The property is gone.",
                "string",
                "",
                member("ClickPipePubSubSource", "seekSnapshot"),
                member("ClickPipePubSubSource", "hasSeekSnapshot"),
                member("ClickPipePubSubSource.Builder", "seekSnapshot")));
        changes.add(change(
                Impact.SOURCE_BREAKING,
                Subject.ENUM_VALUE,
                "ClickPipePubSubSource.seekType",
                "The value snapshot is gone.",
                "snapshot",
                "",
                member("PubSubSeekType", "SNAPSHOT"),
                member("PubSubSeekType.Known", "SNAPSHOT")));
        changes.add(change(
                Impact.WIRE_BREAKING,
                Subject.PROPERTY,
                "ClickPipePostPubSubSource.subscription",
                "A request must have it now.",
                "optional",
                "required",
                member("ClickPipePostPubSubSource.Builder", "subscription")));
        changes.add(new Change(
                Impact.ADDITIVE,
                Subject.OPERATION,
                "The operation is new.",
                "clickPipeReversePrivateEndpointUpdate",
                "",
                "#/paths/~1v1~1organizations~1{organizationId}~1services~1{serviceId}~1clickpipesReversePrivateEndpoints"
                        + "~1{reversePrivateEndpointId}/patch",
                Optional.empty(),
                Optional.of("PATCH /v1/organizations/{organizationId}/services/{serviceId}"
                        + "/clickpipesReversePrivateEndpoints/{reversePrivateEndpointId}"),
                List.of(new JavaMember(
                        "io.clickpipes.client.api.ClickPipesApi",
                        "clickPipeReversePrivateEndpointUpdate",
                        "ClickPipesApi.clickPipeReversePrivateEndpointUpdate(...)"))));
        changes.add(added(
                Subject.TYPE,
                "UpdateReversePrivateEndpoint",
                "The type is new.",
                member("UpdateReversePrivateEndpoint", "")));
        for (String property : List.of("exactlyOnce", "disableTls", "caCertificate", "schemaRegistry")) {
            for (String type : List.of("ClickPipeKafkaSource", "ClickPipePostKafkaSource")) {
                added(changes, type, property);
            }
        }
        for (String type : List.of("ClickPipeMySQLSource", "ClickPipePostgresSource", "ClickPipeMongoDBSource")) {
            added(changes, type, "disableTls");
            added(changes, type, "skipCertVerification");
        }
        changes.add(change(
                Impact.ADDITIVE,
                Subject.PROPERTY,
                "ClickPipesCdcScalingPatchRequest.replicaCpuMillicores",
                "A greater value may be sent.",
                "at most 24000",
                "at most 32000",
                member("ClickPipesCdcScalingPatchRequest.Builder", "replicaCpuMillicores")));
        changes.add(change(
                Impact.INVISIBLE,
                Subject.PROPERTY,
                "ClickPipesCdcScaling.replicaCpuMillicores",
                "An answer may have a greater value.",
                "at most 24000",
                "at most 32000",
                member("ClickPipesCdcScaling", "replicaCpuMillicores")));
        changes.add(change(
                Impact.INVISIBLE,
                Subject.PROPERTY,
                "ClickPipeDestination.columns",
                "The limit is said now; it was there before.",
                "no limit",
                "at least 0 items"));
        changes.add(new Change(
                Impact.INVISIBLE,
                Subject.DOCUMENT,
                "The prose of 31 places is different.",
                "info",
                "#/info",
                "#/info",
                Optional.empty(),
                Optional.empty(),
                List.of()));
        return new Report(new Comparison(MAY, JUNE, changes), lines(), Optional.empty());
    }

    private static void added(List<Change> changes, String type, String property) {
        changes.add(added(
                Subject.PROPERTY,
                type + "." + property,
                "The property is new and optional.",
                member(type, property),
                member(type + ".Builder", property)));
    }

    private static Map<JavaMember, List<SourceLine>> lines() {
        String folder = "clickpipes-client/src/main/java/io/clickpipes/client/";
        return Map.of(
                member("ClickPipePubSubSource.Builder", "seekSnapshot"),
                List.of(
                        new SourceLine(folder + "source/PubSubSourceBuilder.java", 112, ".seekSnapshot(snapshot)"),
                        new SourceLine(
                                "clickpipes-examples/src/main/java/io/clickpipes/examples/PubSub.java",
                                41,
                                "source.seekSnapshot(\"projects/demo/snapshots/monday\");")),
                member("PubSubSeekType", "SNAPSHOT"),
                List.of(
                        new SourceLine(
                                folder + "source/PubSubSourceBuilder.java",
                                111,
                                "source.seekType(PubSubSeekType.SNAPSHOT)"),
                        new SourceLine(
                                folder + "rules/PubSubRules.java",
                                58,
                                "if (PubSubSeekType.SNAPSHOT.equals(source.seekType()) && source.seekSnapshot() == null) {")),
                member("PubSubSeekType.Known", "SNAPSHOT"),
                List.of(new SourceLine(
                        folder + "source/Seeks.java", 27, "case SNAPSHOT -> \"from the snapshot \" + name;")));
    }

    /** A newer document that an overlay no longer fits, and that deprecates something. */
    static Report unfit() {
        List<Change> changes = new ArrayList<>();
        changes.add(change(
                Impact.ADDITIVE,
                Subject.PROPERTY,
                "ClickPipe.createdAt",
                "It is now deprecated.",
                "",
                "",
                member("ClickPipe", "createdAt")));
        changes.add(change(
                Impact.ADDITIVE,
                Subject.PROPERTY,
                "ClickPipesCdcScalingPatchRequest.replicaCpuMillicores",
                "A greater value may be sent.",
                "at most 24000",
                "at most 32000",
                member("ClickPipesCdcScalingPatchRequest.Builder", "replicaCpuMillicores")));
        String remedy = "Correct it, or take the action out if the document needs it no longer.";
        return new Report(
                new Comparison(MAY, JUNE, changes),
                Map.of(),
                Optional.empty(),
                List.of(
                        new Diagnostic(
                                "overlay-unmatched",
                                "overlay.yaml",
                                "#/actions/3/target",
                                "The target \"$.components.schemas.ClickPipe.properties.state\" selects nothing: there is"
                                        + " something at \"$.components.schemas.ClickPipe.properties\", but not beyond.",
                                remedy),
                        new Diagnostic(
                                "overlay-unmatched",
                                "overlay.yaml",
                                "#/actions/12/target",
                                "The target \"$.components.schemas.Gone\" selects nothing: there is something at"
                                        + " \"$.components.schemas\", but not beyond.",
                                remedy)));
    }

    /** The same document twice. */
    static Report nothing() {
        return new Report(new Comparison(MAY, MAY, List.of()), Map.of(), Optional.empty());
    }

    /** As many changes as a bad day has. */
    static Report many(int number) {
        List<Change> changes = new ArrayList<>();
        for (Impact impact : Labels.IMPACTS) {
            for (int i = 0; i < number / 4; i++) {
                changes.add(change(
                        impact,
                        Subject.PROPERTY,
                        "Type" + i / 5 + ".property" + i,
                        "It is a number now, and was a text for as long as anybody can remember.",
                        "string",
                        "integer",
                        member("Type" + i / 5, "property" + i),
                        member("Type" + i / 5 + ".Builder", "property" + i)));
            }
        }
        return new Report(
                new Comparison(MAY, JUNE, changes),
                Map.of(),
                Optional.of("Hand-written code was not searched: there is no Java code in src/main/java."));
    }

    /** One text in every place that takes one from documents or sources. */
    static Report everywhere(String text) {
        JavaMember member = new JavaMember("a.B", text, text);
        List<Change> changes = new ArrayList<>();
        for (Impact impact : Labels.IMPACTS) {
            for (Subject subject : Subject.values()) {
                changes.add(new Change(
                        impact,
                        subject,
                        text,
                        subject == Subject.PARAMETER ? text + "(page)" : text,
                        "#" + text,
                        text,
                        Optional.of("0" + text),
                        Optional.of("1" + text),
                        List.of(member)));
            }
        }
        return new Report(
                new Comparison(new Side(text, text), new Side(text, text), changes),
                Map.of(member, List.of(new SourceLine(text, 1, text))),
                Optional.empty(),
                List.of(new Diagnostic("overlay-unmatched", text, "#" + text, text, text)));
    }
}
