package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonValue;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Names that generated code uses itself.
 */
public final class Clashes extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final java.util. @Nullable List<String> item1;

    private final java.util. @Nullable List<String> item1_2;

    private final java.util. @Nullable List<java.util.List<JsonValue>> nested1;

    private final @Nullable String parser;

    private final java.util. @Nullable List<String> json;

    private final @Nullable String member;

    private final @Nullable String members_;

    private final @Nullable String name;

    private final @Nullable String names;

    private final java.util. @Nullable List<JsonValue> value;

    private final @Nullable String values;

    private final @Nullable String writer;

    private final @Nullable String builder_;

    private final @Nullable String toBuilder_;

    private final @Nullable String entries_;

    private final @Nullable String entry;

    private final @Nullable String entryName;

    private final @Nullable String extras_;

    private final @Nullable String origin;

    private final @Nullable String missing;

    private final @Nullable String lacking;

    private final @Nullable String read;

    private final @Nullable String readFrom_;

    private final @Nullable String readMember;

    private final @Nullable String readNested;

    private final @Nullable String readUnknown;

    private final @Nullable String readObject;

    private final @Nullable String copy;

    private final @Nullable String copyTo;

    private final @Nullable String check;

    private final @Nullable String require;

    private final @Nullable String required_;

    private final @Nullable String optional_;

    private final @Nullable String has_;

    private final @Nullable String isNull_;

    private final @Nullable String setNull;

    private final @Nullable String throwIfMissing;

    private final @Nullable String additionalProperty;

    private final @Nullable String additionalProperties_;

    private final @Nullable String toJson_;

    private final @Nullable String writeTo_;

    private final @Nullable String this_;

    private final @Nullable String getClass_;

    private final @Nullable String notify_;

    private final @Nullable String wait_;

    private final @Nullable String clone_;

    private final @Nullable String finalize_;

    private final @Nullable String equals_;

    private final @Nullable String toString_;

    private final @Nullable String hasName_;

    private final @Nullable String nameNull_;

    private final @Nullable String isNameNull_;

    private final @Nullable JsonValueModel jsonValue;

    private final @Nullable Formats formats;

    private final @Nullable List list;

    private final @Nullable StringModel string;

    private final @Nullable BuilderModel builder2;

    private final @Nullable UnknownModel unknown;

    private final Map<String, String> entries;

    private Clashes(@Nullable Extras extras, @Nullable String origin,
            java.util. @Nullable List<String> item1_, java.util. @Nullable List<String> item1_2,
            java.util. @Nullable List<java.util.List<JsonValue>> nested1_, @Nullable String parser_,
            java.util. @Nullable List<String> json, @Nullable String member_,
            @Nullable String members_, @Nullable String name, @Nullable String names,
            java.util. @Nullable List<JsonValue> value, @Nullable String values,
            @Nullable String writer, @Nullable String builder_, @Nullable String toBuilder_,
            @Nullable String entries_, @Nullable String entry, @Nullable String entryName,
            @Nullable String extras_, @Nullable String origin_, @Nullable String missing,
            @Nullable String lacking, @Nullable String read_, @Nullable String readFrom_,
            @Nullable String readMember, @Nullable String readNested, @Nullable String readUnknown,
            @Nullable String readObject, @Nullable String copy, @Nullable String copyTo,
            @Nullable String check, @Nullable String require, @Nullable String required_,
            @Nullable String optional_, @Nullable String has_, @Nullable String isNull_,
            @Nullable String setNull, @Nullable String throwIfMissing,
            @Nullable String additionalProperty, @Nullable String additionalProperties_,
            @Nullable String toJson_, @Nullable String writeTo_, @Nullable String this_,
            @Nullable String getClass_, @Nullable String notify_, @Nullable String wait_,
            @Nullable String clone_, @Nullable String finalize_, @Nullable String equals_,
            @Nullable String toString_, @Nullable String hasName_, @Nullable String nameNull_,
            @Nullable String isNameNull_, @Nullable JsonValueModel jsonValue,
            @Nullable Formats formats, @Nullable List list, @Nullable StringModel string,
            @Nullable BuilderModel builder2, @Nullable UnknownModel unknown,
            Map<String, String> entries) {
        super(extras, origin);
        this.item1 = item1_;
        this.item1_2 = item1_2;
        this.nested1 = nested1_;
        this.parser = parser_;
        this.json = json;
        this.member = member_;
        this.members_ = members_;
        this.name = name;
        this.names = names;
        this.value = value;
        this.values = values;
        this.writer = writer;
        this.builder_ = builder_;
        this.toBuilder_ = toBuilder_;
        this.entries_ = entries_;
        this.entry = entry;
        this.entryName = entryName;
        this.extras_ = extras_;
        this.origin = origin_;
        this.missing = missing;
        this.lacking = lacking;
        this.read = read_;
        this.readFrom_ = readFrom_;
        this.readMember = readMember;
        this.readNested = readNested;
        this.readUnknown = readUnknown;
        this.readObject = readObject;
        this.copy = copy;
        this.copyTo = copyTo;
        this.check = check;
        this.require = require;
        this.required_ = required_;
        this.optional_ = optional_;
        this.has_ = has_;
        this.isNull_ = isNull_;
        this.setNull = setNull;
        this.throwIfMissing = throwIfMissing;
        this.additionalProperty = additionalProperty;
        this.additionalProperties_ = additionalProperties_;
        this.toJson_ = toJson_;
        this.writeTo_ = writeTo_;
        this.this_ = this_;
        this.getClass_ = getClass_;
        this.notify_ = notify_;
        this.wait_ = wait_;
        this.clone_ = clone_;
        this.finalize_ = finalize_;
        this.equals_ = equals_;
        this.toString_ = toString_;
        this.hasName_ = hasName_;
        this.nameNull_ = nameNull_;
        this.isNameNull_ = isNameNull_;
        this.jsonValue = jsonValue;
        this.formats = formats;
        this.list = list;
        this.string = string;
        this.builder2 = builder2;
        this.unknown = unknown;
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * A builder without any property.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the value at the current token.
     *
     * @param parser stands on the first token of the value; afterwards on the last
     * @return the value, or null, with nothing consumed, if it has another JSON type
     * @throws IOException if the text is not JSON, or its source fails
     */
    public static @Nullable Clashes readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Clashes read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        java.util.List<String> item1_ = from.item1;
        java.util.List<String> item1_2 = from.item1_2;
        java.util.List<java.util.List<JsonValue>> nested1_ = from.nested1;
        String parser_ = from.parser;
        java.util.List<String> json = from.json;
        String member_ = from.member;
        String members_ = from.members_;
        String name = from.name;
        String names = from.names;
        java.util.List<JsonValue> value = from.value;
        String values = from.values;
        String writer = from.writer;
        String builder_ = from.builder_;
        String toBuilder_ = from.toBuilder_;
        String entries_ = from.entries_;
        String entry = from.entry;
        String entryName = from.entryName;
        String extras_ = from.extras_;
        String origin_ = from.origin;
        String missing = from.missing;
        String lacking = from.lacking;
        String read_ = from.read;
        String readFrom_ = from.readFrom_;
        String readMember = from.readMember;
        String readNested = from.readNested;
        String readUnknown = from.readUnknown;
        String readObject = from.readObject;
        String copy = from.copy;
        String copyTo = from.copyTo;
        String check = from.check;
        String require = from.require;
        String required_ = from.required_;
        String optional_ = from.optional_;
        String has_ = from.has_;
        String isNull_ = from.isNull_;
        String setNull = from.setNull;
        String throwIfMissing = from.throwIfMissing;
        String additionalProperty = from.additionalProperty;
        String additionalProperties_ = from.additionalProperties_;
        String toJson_ = from.toJson_;
        String writeTo_ = from.writeTo_;
        String this_ = from.this_;
        String getClass_ = from.getClass_;
        String notify_ = from.notify_;
        String wait_ = from.wait_;
        String clone_ = from.clone_;
        String finalize_ = from.finalize_;
        String equals_ = from.equals_;
        String toString_ = from.toString_;
        String hasName_ = from.hasName_;
        String nameNull_ = from.nameNull_;
        String isNameNull_ = from.isNameNull_;
        JsonValueModel jsonValue = from.jsonValue;
        Formats formats = from.formats;
        List list = from.list;
        StringModel string = from.string;
        BuilderModel builder2 = from.builder2;
        UnknownModel unknown = from.unknown;
        Map<String, String> entries = new LinkedHashMap<>(from.entries);
        for (String member = next(parser); member != null; member = next(parser)) {
            try {
                extras = after(extras, parser, member, switch (member) {
                    case "item1" -> item1_ = Json.list(parser, golden.library.support.Formats::readDate, false);
                    case "item_1" -> item1_2 = Json.list(parser, golden.library.support.Formats::readDate, false);
                    case "nested1" -> nested1_ = Json.list(parser, nested1 -> Json.list(nested1, Json::number, false), false);
                    case "parser" -> parser_ = Json.string(parser);
                    case "json" -> json = Json.list(parser, Json::string, false);
                    case "member" -> member_ = Json.string(parser);
                    case "members" -> members_ = Json.string(parser);
                    case "name" -> name = Json.string(parser);
                    case "names" -> names = Json.string(parser);
                    case "value" -> value = Json.list(parser, Json::number, false);
                    case "values" -> values = Json.string(parser);
                    case "writer" -> writer = Json.string(parser);
                    case "builder" -> builder_ = Json.string(parser);
                    case "toBuilder" -> toBuilder_ = Json.string(parser);
                    case "entries" -> entries_ = Json.string(parser);
                    case "entry" -> entry = Json.string(parser);
                    case "entryName" -> entryName = Json.string(parser);
                    case "extras" -> extras_ = Json.string(parser);
                    case "origin" -> origin_ = Json.string(parser);
                    case "missing" -> missing = Json.string(parser);
                    case "lacking" -> lacking = Json.string(parser);
                    case "read" -> read_ = Json.string(parser);
                    case "readFrom" -> readFrom_ = Json.string(parser);
                    case "readMember" -> readMember = Json.string(parser);
                    case "readNested" -> readNested = Json.string(parser);
                    case "readUnknown" -> readUnknown = Json.string(parser);
                    case "readObject" -> readObject = Json.string(parser);
                    case "copy" -> copy = Json.string(parser);
                    case "copyTo" -> copyTo = Json.string(parser);
                    case "check" -> check = Json.string(parser);
                    case "require" -> require = Json.string(parser);
                    case "required" -> required_ = Json.string(parser);
                    case "optional" -> optional_ = Json.string(parser);
                    case "has" -> has_ = Json.string(parser);
                    case "isNull" -> isNull_ = Json.string(parser);
                    case "setNull" -> setNull = Json.string(parser);
                    case "throwIfMissing" -> throwIfMissing = Json.string(parser);
                    case "additionalProperty" -> additionalProperty = Json.string(parser);
                    case "additionalProperties" -> additionalProperties_ = Json.string(parser);
                    case "toJson" -> toJson_ = Json.string(parser);
                    case "writeTo" -> writeTo_ = Json.string(parser);
                    case "this" -> this_ = Json.string(parser);
                    case "getClass" -> getClass_ = Json.string(parser);
                    case "notify" -> notify_ = Json.string(parser);
                    case "wait" -> wait_ = Json.string(parser);
                    case "clone" -> clone_ = Json.string(parser);
                    case "finalize" -> finalize_ = Json.string(parser);
                    case "equals" -> equals_ = Json.string(parser);
                    case "toString" -> toString_ = Json.string(parser);
                    case "hasName" -> hasName_ = Json.string(parser);
                    case "nameNull" -> nameNull_ = Json.string(parser);
                    case "isNameNull" -> isNameNull_ = Json.string(parser);
                    case "JsonValue" -> jsonValue = JsonValueModel.readFrom(parser);
                    case "Formats" -> formats = Formats.readFrom(parser);
                    case "List" -> list = List.readFrom(parser);
                    case "String" -> string = StringModel.readFrom(parser);
                    case "Builder" -> builder2 = BuilderModel.readFrom(parser);
                    case "Unknown" -> unknown = UnknownModel.readFrom(parser);
                    default -> entry(entries, member, golden.library.support.Formats.readUuid(parser));
                });
            } catch (Json.Mismatch misfit) {
                extras = after(extras, member, misfit);
            }
        }
        String origin = parser_ == null || json == null ? origin(parser) : null;
        return new Clashes(extras, origin, unless(extras, "item1", item1_),
                unless(extras, "item_1", item1_2), unless(extras, "nested1", nested1_), parser_,
                unless(extras, "json", json), member_, members_, name, names,
                unless(extras, "value", value), values, writer, builder_, toBuilder_, entries_,
                entry, entryName, extras_, origin_, missing, lacking, read_, readFrom_, readMember,
                readNested, readUnknown, readObject, copy, copyTo, check, require, required_,
                optional_, has_, isNull_, setNull, throwIfMissing, additionalProperty,
                additionalProperties_, toJson_, writeTo_, this_, getClass_, notify_, wait_, clone_,
                finalize_, equals_, toString_, hasName_, nameNull_, isNameNull_, jsonValue, formats,
                list, string, builder2, unknown, entries);
    }

    /**
     * The property <code>item1</code>.
     *
     * @return the value, or null if there is none
     */
    public java.util. @Nullable List<LocalDate> item1() {
        return golden.library.support.Formats.list(optional(this.item1, "item1"), item_1 -> golden.library.support.Formats.toDate(item_1));
    }

    /**
     * Of <code>item1</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasItem1() {
        return has(this.item1, "item1");
    }

    /**
     * Of <code>item1</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isItem1Null() {
        return isNull(this.item1, "item1");
    }

    /**
     * The property <code>item_1</code>.
     *
     * @return the value, or null if there is none
     */
    public java.util. @Nullable List<LocalDate> item1_2() {
        return golden.library.support.Formats.list(optional(this.item1_2, "item_1"), item_1 -> golden.library.support.Formats.toDate(item_1));
    }

    /**
     * Of <code>item_1</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasItem1_2() {
        return has(this.item1_2, "item_1");
    }

    /**
     * Of <code>item_1</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isItem1_2Null() {
        return isNull(this.item1_2, "item_1");
    }

    /**
     * The property <code>nested1</code>.
     *
     * @return the value, or null if there is none
     */
    public java.util. @Nullable List<java.util.List<BigDecimal>> nested1() {
        return golden.library.support.Formats.list(optional(this.nested1, "nested1"), item_2 -> golden.library.support.Formats.list(item_2, item_1 -> item_1.asNumber()));
    }

    /**
     * Of <code>nested1</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasNested1() {
        return has(this.nested1, "nested1");
    }

    /**
     * Of <code>nested1</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNested1Null() {
        return isNull(this.nested1, "nested1");
    }

    /**
     * The property <code>parser</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String parser() {
        return required(this.parser, "parser");
    }

    /**
     * Of <code>parser</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasParser() {
        return has(this.parser, "parser");
    }

    /**
     * Of <code>parser</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isParserNull() {
        return isNull(this.parser, "parser");
    }

    /**
     * The property <code>json</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public java.util.List<String> json() {
        return required(this.json, "json");
    }

    /**
     * Of <code>json</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasJson() {
        return has(this.json, "json");
    }

    /**
     * Of <code>json</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isJsonNull() {
        return isNull(this.json, "json");
    }

    /**
     * The property <code>member</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String member() {
        return optional(this.member, "member");
    }

    /**
     * Of <code>member</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasMember() {
        return has(this.member, "member");
    }

    /**
     * Of <code>member</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isMemberNull() {
        return isNull(this.member, "member");
    }

    /**
     * The property <code>members</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String members_() {
        return optional(this.members_, "members");
    }

    /**
     * Of <code>members</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasMembers() {
        return has(this.members_, "members");
    }

    /**
     * Of <code>members</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isMembersNull() {
        return isNull(this.members_, "members");
    }

    /**
     * The property <code>name</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String name() {
        return optional(this.name, "name");
    }

    /**
     * Of <code>name</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasName() {
        return has(this.name, "name");
    }

    /**
     * Of <code>name</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNameNull() {
        return isNull(this.name, "name");
    }

    /**
     * The property <code>names</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String names() {
        return optional(this.names, "names");
    }

    /**
     * Of <code>names</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasNames() {
        return has(this.names, "names");
    }

    /**
     * Of <code>names</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNamesNull() {
        return isNull(this.names, "names");
    }

    /**
     * The property <code>value</code>.
     *
     * @return the value, or null if there is none
     */
    public java.util. @Nullable List<Double> value() {
        return golden.library.support.Formats.list(optional(this.value, "value"), item_1 -> item_1.asNumber().doubleValue());
    }

    /**
     * Of <code>value</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasValue() {
        return has(this.value, "value");
    }

    /**
     * Of <code>value</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isValueNull() {
        return isNull(this.value, "value");
    }

    /**
     * The property <code>values</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String values() {
        return optional(this.values, "values");
    }

    /**
     * Of <code>values</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasValues() {
        return has(this.values, "values");
    }

    /**
     * Of <code>values</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isValuesNull() {
        return isNull(this.values, "values");
    }

    /**
     * The property <code>writer</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String writer() {
        return optional(this.writer, "writer");
    }

    /**
     * Of <code>writer</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasWriter() {
        return has(this.writer, "writer");
    }

    /**
     * Of <code>writer</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isWriterNull() {
        return isNull(this.writer, "writer");
    }

    /**
     * The property <code>builder</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String builder_() {
        return optional(this.builder_, "builder");
    }

    /**
     * Of <code>builder</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBuilder() {
        return has(this.builder_, "builder");
    }

    /**
     * Of <code>builder</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBuilderNull() {
        return isNull(this.builder_, "builder");
    }

    /**
     * The property <code>toBuilder</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String toBuilder_() {
        return optional(this.toBuilder_, "toBuilder");
    }

    /**
     * Of <code>toBuilder</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasToBuilder() {
        return has(this.toBuilder_, "toBuilder");
    }

    /**
     * Of <code>toBuilder</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isToBuilderNull() {
        return isNull(this.toBuilder_, "toBuilder");
    }

    /**
     * The property <code>entries</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String entries_() {
        return optional(this.entries_, "entries");
    }

    /**
     * Of <code>entries</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasEntries() {
        return has(this.entries_, "entries");
    }

    /**
     * Of <code>entries</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isEntriesNull() {
        return isNull(this.entries_, "entries");
    }

    /**
     * The property <code>entry</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String entry() {
        return optional(this.entry, "entry");
    }

    /**
     * Of <code>entry</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasEntry() {
        return has(this.entry, "entry");
    }

    /**
     * Of <code>entry</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isEntryNull() {
        return isNull(this.entry, "entry");
    }

    /**
     * The property <code>entryName</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String entryName() {
        return optional(this.entryName, "entryName");
    }

    /**
     * Of <code>entryName</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasEntryName() {
        return has(this.entryName, "entryName");
    }

    /**
     * Of <code>entryName</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isEntryNameNull() {
        return isNull(this.entryName, "entryName");
    }

    /**
     * The property <code>extras</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String extras_() {
        return optional(this.extras_, "extras");
    }

    /**
     * Of <code>extras</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasExtras() {
        return has(this.extras_, "extras");
    }

    /**
     * Of <code>extras</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isExtrasNull() {
        return isNull(this.extras_, "extras");
    }

    /**
     * The property <code>origin</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String origin() {
        return optional(this.origin, "origin");
    }

    /**
     * Of <code>origin</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasOrigin() {
        return has(this.origin, "origin");
    }

    /**
     * Of <code>origin</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isOriginNull() {
        return isNull(this.origin, "origin");
    }

    /**
     * The property <code>missing</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String missing() {
        return optional(this.missing, "missing");
    }

    /**
     * Of <code>missing</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasMissing() {
        return has(this.missing, "missing");
    }

    /**
     * Of <code>missing</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isMissingNull() {
        return isNull(this.missing, "missing");
    }

    /**
     * The property <code>lacking</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String lacking() {
        return optional(this.lacking, "lacking");
    }

    /**
     * Of <code>lacking</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasLacking() {
        return has(this.lacking, "lacking");
    }

    /**
     * Of <code>lacking</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isLackingNull() {
        return isNull(this.lacking, "lacking");
    }

    /**
     * The property <code>read</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String read() {
        return optional(this.read, "read");
    }

    /**
     * Of <code>read</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasRead() {
        return has(this.read, "read");
    }

    /**
     * Of <code>read</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isReadNull() {
        return isNull(this.read, "read");
    }

    /**
     * The property <code>readFrom</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String readFrom_() {
        return optional(this.readFrom_, "readFrom");
    }

    /**
     * Of <code>readFrom</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasReadFrom() {
        return has(this.readFrom_, "readFrom");
    }

    /**
     * Of <code>readFrom</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isReadFromNull() {
        return isNull(this.readFrom_, "readFrom");
    }

    /**
     * The property <code>readMember</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String readMember() {
        return optional(this.readMember, "readMember");
    }

    /**
     * Of <code>readMember</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasReadMember() {
        return has(this.readMember, "readMember");
    }

    /**
     * Of <code>readMember</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isReadMemberNull() {
        return isNull(this.readMember, "readMember");
    }

    /**
     * The property <code>readNested</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String readNested() {
        return optional(this.readNested, "readNested");
    }

    /**
     * Of <code>readNested</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasReadNested() {
        return has(this.readNested, "readNested");
    }

    /**
     * Of <code>readNested</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isReadNestedNull() {
        return isNull(this.readNested, "readNested");
    }

    /**
     * The property <code>readUnknown</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String readUnknown() {
        return optional(this.readUnknown, "readUnknown");
    }

    /**
     * Of <code>readUnknown</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasReadUnknown() {
        return has(this.readUnknown, "readUnknown");
    }

    /**
     * Of <code>readUnknown</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isReadUnknownNull() {
        return isNull(this.readUnknown, "readUnknown");
    }

    /**
     * The property <code>readObject</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String readObject() {
        return optional(this.readObject, "readObject");
    }

    /**
     * Of <code>readObject</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasReadObject() {
        return has(this.readObject, "readObject");
    }

    /**
     * Of <code>readObject</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isReadObjectNull() {
        return isNull(this.readObject, "readObject");
    }

    /**
     * The property <code>copy</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String copy() {
        return optional(this.copy, "copy");
    }

    /**
     * Of <code>copy</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCopy() {
        return has(this.copy, "copy");
    }

    /**
     * Of <code>copy</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCopyNull() {
        return isNull(this.copy, "copy");
    }

    /**
     * The property <code>copyTo</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String copyTo() {
        return optional(this.copyTo, "copyTo");
    }

    /**
     * Of <code>copyTo</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCopyTo() {
        return has(this.copyTo, "copyTo");
    }

    /**
     * Of <code>copyTo</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCopyToNull() {
        return isNull(this.copyTo, "copyTo");
    }

    /**
     * The property <code>check</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String check() {
        return optional(this.check, "check");
    }

    /**
     * Of <code>check</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCheck() {
        return has(this.check, "check");
    }

    /**
     * Of <code>check</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCheckNull() {
        return isNull(this.check, "check");
    }

    /**
     * The property <code>require</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String require() {
        return optional(this.require, "require");
    }

    /**
     * Of <code>require</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasRequire() {
        return has(this.require, "require");
    }

    /**
     * Of <code>require</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isRequireNull() {
        return isNull(this.require, "require");
    }

    /**
     * The property <code>required</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String required_() {
        return optional(this.required_, "required");
    }

    /**
     * Of <code>required</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasRequired() {
        return has(this.required_, "required");
    }

    /**
     * Of <code>required</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isRequiredNull() {
        return isNull(this.required_, "required");
    }

    /**
     * The property <code>optional</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String optional_() {
        return optional(this.optional_, "optional");
    }

    /**
     * Of <code>optional</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasOptional() {
        return has(this.optional_, "optional");
    }

    /**
     * Of <code>optional</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isOptionalNull() {
        return isNull(this.optional_, "optional");
    }

    /**
     * The property <code>has</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String has_() {
        return optional(this.has_, "has");
    }

    /**
     * Of <code>has</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasHas() {
        return has(this.has_, "has");
    }

    /**
     * Of <code>has</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isHasNull() {
        return isNull(this.has_, "has");
    }

    /**
     * The property <code>isNull</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String isNull_() {
        return optional(this.isNull_, "isNull");
    }

    /**
     * Of <code>isNull</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasIsNull() {
        return has(this.isNull_, "isNull");
    }

    /**
     * Of <code>isNull</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isIsNullNull() {
        return isNull(this.isNull_, "isNull");
    }

    /**
     * The property <code>setNull</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String setNull() {
        return optional(this.setNull, "setNull");
    }

    /**
     * Of <code>setNull</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasSetNull() {
        return has(this.setNull, "setNull");
    }

    /**
     * Of <code>setNull</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isSetNullNull() {
        return isNull(this.setNull, "setNull");
    }

    /**
     * The property <code>throwIfMissing</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String throwIfMissing() {
        return optional(this.throwIfMissing, "throwIfMissing");
    }

    /**
     * Of <code>throwIfMissing</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasThrowIfMissing() {
        return has(this.throwIfMissing, "throwIfMissing");
    }

    /**
     * Of <code>throwIfMissing</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isThrowIfMissingNull() {
        return isNull(this.throwIfMissing, "throwIfMissing");
    }

    /**
     * The property <code>additionalProperty</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String additionalProperty() {
        return optional(this.additionalProperty, "additionalProperty");
    }

    /**
     * Of <code>additionalProperty</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasAdditionalProperty() {
        return has(this.additionalProperty, "additionalProperty");
    }

    /**
     * Of <code>additionalProperty</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isAdditionalPropertyNull() {
        return isNull(this.additionalProperty, "additionalProperty");
    }

    /**
     * The property <code>additionalProperties</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String additionalProperties_() {
        return optional(this.additionalProperties_, "additionalProperties");
    }

    /**
     * Of <code>additionalProperties</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasAdditionalProperties() {
        return has(this.additionalProperties_, "additionalProperties");
    }

    /**
     * Of <code>additionalProperties</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isAdditionalPropertiesNull() {
        return isNull(this.additionalProperties_, "additionalProperties");
    }

    /**
     * The property <code>toJson</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String toJson_() {
        return optional(this.toJson_, "toJson");
    }

    /**
     * Of <code>toJson</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasToJson() {
        return has(this.toJson_, "toJson");
    }

    /**
     * Of <code>toJson</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isToJsonNull() {
        return isNull(this.toJson_, "toJson");
    }

    /**
     * The property <code>writeTo</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String writeTo_() {
        return optional(this.writeTo_, "writeTo");
    }

    /**
     * Of <code>writeTo</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasWriteTo() {
        return has(this.writeTo_, "writeTo");
    }

    /**
     * Of <code>writeTo</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isWriteToNull() {
        return isNull(this.writeTo_, "writeTo");
    }

    /**
     * The property <code>this</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String this_() {
        return optional(this.this_, "this");
    }

    /**
     * Of <code>this</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasThis() {
        return has(this.this_, "this");
    }

    /**
     * Of <code>this</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isThisNull() {
        return isNull(this.this_, "this");
    }

    /**
     * The property <code>getClass</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String getClass_() {
        return optional(this.getClass_, "getClass");
    }

    /**
     * Of <code>getClass</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasGetClass() {
        return has(this.getClass_, "getClass");
    }

    /**
     * Of <code>getClass</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isGetClassNull() {
        return isNull(this.getClass_, "getClass");
    }

    /**
     * The property <code>notify</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String notify_() {
        return optional(this.notify_, "notify");
    }

    /**
     * Of <code>notify</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasNotify() {
        return has(this.notify_, "notify");
    }

    /**
     * Of <code>notify</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNotifyNull() {
        return isNull(this.notify_, "notify");
    }

    /**
     * The property <code>wait</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String wait_() {
        return optional(this.wait_, "wait");
    }

    /**
     * Of <code>wait</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasWait() {
        return has(this.wait_, "wait");
    }

    /**
     * Of <code>wait</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isWaitNull() {
        return isNull(this.wait_, "wait");
    }

    /**
     * The property <code>clone</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String clone_() {
        return optional(this.clone_, "clone");
    }

    /**
     * Of <code>clone</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasClone() {
        return has(this.clone_, "clone");
    }

    /**
     * Of <code>clone</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCloneNull() {
        return isNull(this.clone_, "clone");
    }

    /**
     * The property <code>finalize</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String finalize_() {
        return optional(this.finalize_, "finalize");
    }

    /**
     * Of <code>finalize</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasFinalize() {
        return has(this.finalize_, "finalize");
    }

    /**
     * Of <code>finalize</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isFinalizeNull() {
        return isNull(this.finalize_, "finalize");
    }

    /**
     * The property <code>equals</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String equals_() {
        return optional(this.equals_, "equals");
    }

    /**
     * Of <code>equals</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasEquals() {
        return has(this.equals_, "equals");
    }

    /**
     * Of <code>equals</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isEqualsNull() {
        return isNull(this.equals_, "equals");
    }

    /**
     * The property <code>toString</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String toString_() {
        return optional(this.toString_, "toString");
    }

    /**
     * Of <code>toString</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasToString() {
        return has(this.toString_, "toString");
    }

    /**
     * Of <code>toString</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isToStringNull() {
        return isNull(this.toString_, "toString");
    }

    /**
     * The property <code>hasName</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String hasName_() {
        return optional(this.hasName_, "hasName");
    }

    /**
     * Of <code>hasName</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasHasName() {
        return has(this.hasName_, "hasName");
    }

    /**
     * Of <code>hasName</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isHasNameNull() {
        return isNull(this.hasName_, "hasName");
    }

    /**
     * The property <code>nameNull</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String nameNull_() {
        return optional(this.nameNull_, "nameNull");
    }

    /**
     * Of <code>nameNull</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasNameNull() {
        return has(this.nameNull_, "nameNull");
    }

    /**
     * Of <code>nameNull</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isNameNullNull() {
        return isNull(this.nameNull_, "nameNull");
    }

    /**
     * The property <code>isNameNull</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String isNameNull_() {
        return optional(this.isNameNull_, "isNameNull");
    }

    /**
     * Of <code>isNameNull</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasIsNameNull() {
        return has(this.isNameNull_, "isNameNull");
    }

    /**
     * Of <code>isNameNull</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isIsNameNullNull() {
        return isNull(this.isNameNull_, "isNameNull");
    }

    /**
     * The property <code>JsonValue</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable JsonValueModel jsonValue() {
        return optional(this.jsonValue, "JsonValue");
    }

    /**
     * Of <code>JsonValue</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasJsonValue() {
        return has(this.jsonValue, "JsonValue");
    }

    /**
     * Of <code>JsonValue</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isJsonValueNull() {
        return isNull(this.jsonValue, "JsonValue");
    }

    /**
     * The property <code>Formats</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Formats formats() {
        return optional(this.formats, "Formats");
    }

    /**
     * Of <code>Formats</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasFormats() {
        return has(this.formats, "Formats");
    }

    /**
     * Of <code>Formats</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isFormatsNull() {
        return isNull(this.formats, "Formats");
    }

    /**
     * The property <code>List</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List list() {
        return optional(this.list, "List");
    }

    /**
     * Of <code>List</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasList() {
        return has(this.list, "List");
    }

    /**
     * Of <code>List</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isListNull() {
        return isNull(this.list, "List");
    }

    /**
     * The property <code>String</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable StringModel string() {
        return optional(this.string, "String");
    }

    /**
     * Of <code>String</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasString() {
        return has(this.string, "String");
    }

    /**
     * Of <code>String</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isStringNull() {
        return isNull(this.string, "String");
    }

    /**
     * The property <code>Builder</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable BuilderModel builder2() {
        return optional(this.builder2, "Builder");
    }

    /**
     * Of <code>Builder</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBuilder2() {
        return has(this.builder2, "Builder");
    }

    /**
     * Of <code>Builder</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBuilder2Null() {
        return isNull(this.builder2, "Builder");
    }

    /**
     * The property <code>Unknown</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable UnknownModel unknown() {
        return optional(this.unknown, "Unknown");
    }

    /**
     * Of <code>Unknown</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasUnknown() {
        return has(this.unknown, "Unknown");
    }

    /**
     * Of <code>Unknown</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isUnknownNull() {
        return isNull(this.unknown, "Unknown");
    }

    /**
     * Members whose names are data. One of another type than the schema says is among the {@link #additionalProperties()} instead.
     *
     * @return an unmodifiable map in the order of the text
     */
    public Map<String, UUID> entries() {
        return golden.library.support.Formats.map(this.entries, item_1 -> golden.library.support.Formats.toUuid(item_1));
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.item1 = this.item1;
        builder.item1_2 = this.item1_2;
        builder.nested1 = this.nested1;
        builder.parser = this.parser;
        builder.json = this.json;
        builder.member = this.member;
        builder.members_ = this.members_;
        builder.name = this.name;
        builder.names = this.names;
        builder.value = this.value;
        builder.values = this.values;
        builder.writer = this.writer;
        builder.builder_ = this.builder_;
        builder.toBuilder_ = this.toBuilder_;
        builder.entries_ = this.entries_;
        builder.entry = this.entry;
        builder.entryName = this.entryName;
        builder.extras_ = this.extras_;
        builder.origin = this.origin;
        builder.missing = this.missing;
        builder.lacking = this.lacking;
        builder.read = this.read;
        builder.readFrom_ = this.readFrom_;
        builder.readMember = this.readMember;
        builder.readNested = this.readNested;
        builder.readUnknown = this.readUnknown;
        builder.readObject = this.readObject;
        builder.copy = this.copy;
        builder.copyTo = this.copyTo;
        builder.check = this.check;
        builder.require = this.require;
        builder.required_ = this.required_;
        builder.optional_ = this.optional_;
        builder.has_ = this.has_;
        builder.isNull_ = this.isNull_;
        builder.setNull = this.setNull;
        builder.throwIfMissing = this.throwIfMissing;
        builder.additionalProperty = this.additionalProperty;
        builder.additionalProperties_ = this.additionalProperties_;
        builder.toJson_ = this.toJson_;
        builder.writeTo_ = this.writeTo_;
        builder.this_ = this.this_;
        builder.getClass_ = this.getClass_;
        builder.notify_ = this.notify_;
        builder.wait_ = this.wait_;
        builder.clone_ = this.clone_;
        builder.finalize_ = this.finalize_;
        builder.equals_ = this.equals_;
        builder.toString_ = this.toString_;
        builder.hasName_ = this.hasName_;
        builder.nameNull_ = this.nameNull_;
        builder.isNameNull_ = this.isNameNull_;
        builder.jsonValue = this.jsonValue;
        builder.formats = this.formats;
        builder.list = this.list;
        builder.string = this.string;
        builder.builder2 = this.builder2;
        builder.unknown = this.unknown;
        builder.entries.putAll(this.entries);
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("item1", this.item1);
        writer.member("item_1", this.item1_2);
        writer.member("nested1", this.nested1);
        writer.member("parser", this.parser);
        writer.member("json", this.json);
        writer.member("member", this.member);
        writer.member("members", this.members_);
        writer.member("name", this.name);
        writer.member("names", this.names);
        writer.member("value", this.value);
        writer.member("values", this.values);
        writer.member("writer", this.writer);
        writer.member("builder", this.builder_);
        writer.member("toBuilder", this.toBuilder_);
        writer.member("entries", this.entries_);
        writer.member("entry", this.entry);
        writer.member("entryName", this.entryName);
        writer.member("extras", this.extras_);
        writer.member("origin", this.origin);
        writer.member("missing", this.missing);
        writer.member("lacking", this.lacking);
        writer.member("read", this.read);
        writer.member("readFrom", this.readFrom_);
        writer.member("readMember", this.readMember);
        writer.member("readNested", this.readNested);
        writer.member("readUnknown", this.readUnknown);
        writer.member("readObject", this.readObject);
        writer.member("copy", this.copy);
        writer.member("copyTo", this.copyTo);
        writer.member("check", this.check);
        writer.member("require", this.require);
        writer.member("required", this.required_);
        writer.member("optional", this.optional_);
        writer.member("has", this.has_);
        writer.member("isNull", this.isNull_);
        writer.member("setNull", this.setNull);
        writer.member("throwIfMissing", this.throwIfMissing);
        writer.member("additionalProperty", this.additionalProperty);
        writer.member("additionalProperties", this.additionalProperties_);
        writer.member("toJson", this.toJson_);
        writer.member("writeTo", this.writeTo_);
        writer.member("this", this.this_);
        writer.member("getClass", this.getClass_);
        writer.member("notify", this.notify_);
        writer.member("wait", this.wait_);
        writer.member("clone", this.clone_);
        writer.member("finalize", this.finalize_);
        writer.member("equals", this.equals_);
        writer.member("toString", this.toString_);
        writer.member("hasName", this.hasName_);
        writer.member("nameNull", this.nameNull_);
        writer.member("isNameNull", this.isNameNull_);
        writer.member("JsonValue", this.jsonValue);
        writer.member("Formats", this.formats);
        writer.member("List", this.list);
        writer.member("String", this.string);
        writer.member("Builder", this.builder2);
        writer.member("Unknown", this.unknown);
        writer.entries(this.entries);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private java.util. @Nullable List<String> item1;

        private java.util. @Nullable List<String> item1_2;

        private java.util. @Nullable List<java.util.List<JsonValue>> nested1;

        private @Nullable String parser;

        private java.util. @Nullable List<String> json;

        private @Nullable String member;

        private @Nullable String members_;

        private @Nullable String name;

        private @Nullable String names;

        private java.util. @Nullable List<JsonValue> value;

        private @Nullable String values;

        private @Nullable String writer;

        private @Nullable String builder_;

        private @Nullable String toBuilder_;

        private @Nullable String entries_;

        private @Nullable String entry;

        private @Nullable String entryName;

        private @Nullable String extras_;

        private @Nullable String origin;

        private @Nullable String missing;

        private @Nullable String lacking;

        private @Nullable String read;

        private @Nullable String readFrom_;

        private @Nullable String readMember;

        private @Nullable String readNested;

        private @Nullable String readUnknown;

        private @Nullable String readObject;

        private @Nullable String copy;

        private @Nullable String copyTo;

        private @Nullable String check;

        private @Nullable String require;

        private @Nullable String required_;

        private @Nullable String optional_;

        private @Nullable String has_;

        private @Nullable String isNull_;

        private @Nullable String setNull;

        private @Nullable String throwIfMissing;

        private @Nullable String additionalProperty;

        private @Nullable String additionalProperties_;

        private @Nullable String toJson_;

        private @Nullable String writeTo_;

        private @Nullable String this_;

        private @Nullable String getClass_;

        private @Nullable String notify_;

        private @Nullable String wait_;

        private @Nullable String clone_;

        private @Nullable String finalize_;

        private @Nullable String equals_;

        private @Nullable String toString_;

        private @Nullable String hasName_;

        private @Nullable String nameNull_;

        private @Nullable String isNameNull_;

        private @Nullable JsonValueModel jsonValue;

        private @Nullable Formats formats;

        private @Nullable List list;

        private @Nullable StringModel string;

        private @Nullable BuilderModel builder2;

        private @Nullable UnknownModel unknown;

        private final Map<String, String> entries = new LinkedHashMap<>();

        private Builder() {
        }

        /**
         * Sets <code>item1</code>.
         *
         * @param item1 the value
         * @return this builder
         */
        public Builder item1(java.util.List<LocalDate> item1) {
            this.item1 = golden.library.support.Formats.list(value("item1", item1), item_1 -> golden.library.support.Formats.text(item_1));
            return this;
        }

        /**
         * Sets <code>item_1</code>.
         *
         * @param item1_2 the value
         * @return this builder
         */
        public Builder item1_2(java.util.List<LocalDate> item1_2) {
            this.item1_2 = golden.library.support.Formats.list(value("item_1", item1_2), item_1 -> golden.library.support.Formats.text(item_1));
            return this;
        }

        /**
         * Sets <code>nested1</code>.
         *
         * @param nested1 the value
         * @return this builder
         */
        public Builder nested1(java.util.List<java.util.List<BigDecimal>> nested1) {
            this.nested1 = golden.library.support.Formats.list(value("nested1", nested1), item_2 -> golden.library.support.Formats.list(item_2, item_1 -> JsonValue.of(item_1)));
            return this;
        }

        /**
         * Sets <code>parser</code>.
         *
         * @param parser the value
         * @return this builder
         */
        public Builder parser(String parser) {
            this.parser = value("parser", parser);
            return this;
        }

        /**
         * Sets <code>json</code>.
         *
         * @param json the value
         * @return this builder
         */
        public Builder json(java.util.List<String> json) {
            this.json = java.util.List.copyOf(value("json", json));
            return this;
        }

        /**
         * Sets <code>member</code>.
         *
         * @param member the value
         * @return this builder
         */
        public Builder member(String member) {
            this.member = value("member", member);
            return this;
        }

        /**
         * Sets <code>members</code>.
         *
         * @param members_ the value
         * @return this builder
         */
        public Builder members_(String members_) {
            this.members_ = value("members", members_);
            return this;
        }

        /**
         * Sets <code>name</code>.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = value("name", name);
            return this;
        }

        /**
         * Sets <code>names</code>.
         *
         * @param names the value
         * @return this builder
         */
        public Builder names(String names) {
            this.names = value("names", names);
            return this;
        }

        /**
         * Sets <code>value</code>.
         *
         * @param value the value
         * @return this builder
         */
        public Builder value(java.util.List<Double> value) {
            this.value = golden.library.support.Formats.list(value("value", value), item_1 -> JsonValue.of(item_1));
            return this;
        }

        /**
         * Sets <code>values</code>.
         *
         * @param values the value
         * @return this builder
         */
        public Builder values(String values) {
            this.values = value("values", values);
            return this;
        }

        /**
         * Sets <code>writer</code>.
         *
         * @param writer the value
         * @return this builder
         */
        public Builder writer(String writer) {
            this.writer = value("writer", writer);
            return this;
        }

        /**
         * Sets <code>builder</code>.
         *
         * @param builder_ the value
         * @return this builder
         */
        public Builder builder_(String builder_) {
            this.builder_ = value("builder", builder_);
            return this;
        }

        /**
         * Sets <code>toBuilder</code>.
         *
         * @param toBuilder_ the value
         * @return this builder
         */
        public Builder toBuilder_(String toBuilder_) {
            this.toBuilder_ = value("toBuilder", toBuilder_);
            return this;
        }

        /**
         * Sets <code>entries</code>.
         *
         * @param entries_ the value
         * @return this builder
         */
        public Builder entries_(String entries_) {
            this.entries_ = value("entries", entries_);
            return this;
        }

        /**
         * Sets <code>entry</code>.
         *
         * @param entry the value
         * @return this builder
         */
        public Builder entry(String entry) {
            this.entry = value("entry", entry);
            return this;
        }

        /**
         * Sets <code>entryName</code>.
         *
         * @param entryName the value
         * @return this builder
         */
        public Builder entryName(String entryName) {
            this.entryName = value("entryName", entryName);
            return this;
        }

        /**
         * Sets <code>extras</code>.
         *
         * @param extras_ the value
         * @return this builder
         */
        public Builder extras_(String extras_) {
            this.extras_ = value("extras", extras_);
            return this;
        }

        /**
         * Sets <code>origin</code>.
         *
         * @param origin the value
         * @return this builder
         */
        public Builder origin(String origin) {
            this.origin = value("origin", origin);
            return this;
        }

        /**
         * Sets <code>missing</code>.
         *
         * @param missing the value
         * @return this builder
         */
        public Builder missing(String missing) {
            this.missing = value("missing", missing);
            return this;
        }

        /**
         * Sets <code>lacking</code>.
         *
         * @param lacking the value
         * @return this builder
         */
        public Builder lacking(String lacking) {
            this.lacking = value("lacking", lacking);
            return this;
        }

        /**
         * Sets <code>read</code>.
         *
         * @param read the value
         * @return this builder
         */
        public Builder read(String read) {
            this.read = value("read", read);
            return this;
        }

        /**
         * Sets <code>readFrom</code>.
         *
         * @param readFrom_ the value
         * @return this builder
         */
        public Builder readFrom_(String readFrom_) {
            this.readFrom_ = value("readFrom", readFrom_);
            return this;
        }

        /**
         * Sets <code>readMember</code>.
         *
         * @param readMember the value
         * @return this builder
         */
        public Builder readMember(String readMember) {
            this.readMember = value("readMember", readMember);
            return this;
        }

        /**
         * Sets <code>readNested</code>.
         *
         * @param readNested the value
         * @return this builder
         */
        public Builder readNested(String readNested) {
            this.readNested = value("readNested", readNested);
            return this;
        }

        /**
         * Sets <code>readUnknown</code>.
         *
         * @param readUnknown the value
         * @return this builder
         */
        public Builder readUnknown(String readUnknown) {
            this.readUnknown = value("readUnknown", readUnknown);
            return this;
        }

        /**
         * Sets <code>readObject</code>.
         *
         * @param readObject the value
         * @return this builder
         */
        public Builder readObject(String readObject) {
            this.readObject = value("readObject", readObject);
            return this;
        }

        /**
         * Sets <code>copy</code>.
         *
         * @param copy the value
         * @return this builder
         */
        public Builder copy(String copy) {
            this.copy = value("copy", copy);
            return this;
        }

        /**
         * Sets <code>copyTo</code>.
         *
         * @param copyTo the value
         * @return this builder
         */
        public Builder copyTo(String copyTo) {
            this.copyTo = value("copyTo", copyTo);
            return this;
        }

        /**
         * Sets <code>check</code>.
         *
         * @param check the value
         * @return this builder
         */
        public Builder check(String check) {
            this.check = value("check", check);
            return this;
        }

        /**
         * Sets <code>require</code>.
         *
         * @param require the value
         * @return this builder
         */
        public Builder require(String require) {
            this.require = value("require", require);
            return this;
        }

        /**
         * Sets <code>required</code>.
         *
         * @param required_ the value
         * @return this builder
         */
        public Builder required_(String required_) {
            this.required_ = value("required", required_);
            return this;
        }

        /**
         * Sets <code>optional</code>.
         *
         * @param optional_ the value
         * @return this builder
         */
        public Builder optional_(String optional_) {
            this.optional_ = value("optional", optional_);
            return this;
        }

        /**
         * Sets <code>has</code>.
         *
         * @param has_ the value
         * @return this builder
         */
        public Builder has_(String has_) {
            this.has_ = value("has", has_);
            return this;
        }

        /**
         * Sets <code>isNull</code>.
         *
         * @param isNull_ the value
         * @return this builder
         */
        public Builder isNull_(String isNull_) {
            this.isNull_ = value("isNull", isNull_);
            return this;
        }

        /**
         * Sets <code>setNull</code>.
         *
         * @param setNull the value
         * @return this builder
         */
        public Builder setNull_(String setNull) {
            this.setNull = value("setNull", setNull);
            return this;
        }

        /**
         * Sets <code>throwIfMissing</code>.
         *
         * @param throwIfMissing the value
         * @return this builder
         */
        public Builder throwIfMissing_(String throwIfMissing) {
            this.throwIfMissing = value("throwIfMissing", throwIfMissing);
            return this;
        }

        /**
         * Sets <code>additionalProperty</code>.
         *
         * @param additionalProperty the value
         * @return this builder
         */
        public Builder additionalProperty_(String additionalProperty) {
            this.additionalProperty = value("additionalProperty", additionalProperty);
            return this;
        }

        /**
         * Sets <code>additionalProperties</code>.
         *
         * @param additionalProperties_ the value
         * @return this builder
         */
        public Builder additionalProperties_(String additionalProperties_) {
            this.additionalProperties_ = value("additionalProperties", additionalProperties_);
            return this;
        }

        /**
         * Sets <code>toJson</code>.
         *
         * @param toJson_ the value
         * @return this builder
         */
        public Builder toJson_(String toJson_) {
            this.toJson_ = value("toJson", toJson_);
            return this;
        }

        /**
         * Sets <code>writeTo</code>.
         *
         * @param writeTo_ the value
         * @return this builder
         */
        public Builder writeTo_(String writeTo_) {
            this.writeTo_ = value("writeTo", writeTo_);
            return this;
        }

        /**
         * Sets <code>this</code>.
         *
         * @param this_ the value
         * @return this builder
         */
        public Builder this_(String this_) {
            this.this_ = value("this", this_);
            return this;
        }

        /**
         * Sets <code>getClass</code>.
         *
         * @param getClass_ the value
         * @return this builder
         */
        public Builder getClass_(String getClass_) {
            this.getClass_ = value("getClass", getClass_);
            return this;
        }

        /**
         * Sets <code>notify</code>.
         *
         * @param notify_ the value
         * @return this builder
         */
        public Builder notify_(String notify_) {
            this.notify_ = value("notify", notify_);
            return this;
        }

        /**
         * Sets <code>wait</code>.
         *
         * @param wait_ the value
         * @return this builder
         */
        public Builder wait_(String wait_) {
            this.wait_ = value("wait", wait_);
            return this;
        }

        /**
         * Sets <code>clone</code>.
         *
         * @param clone_ the value
         * @return this builder
         */
        public Builder clone_(String clone_) {
            this.clone_ = value("clone", clone_);
            return this;
        }

        /**
         * Sets <code>finalize</code>.
         *
         * @param finalize_ the value
         * @return this builder
         */
        public Builder finalize_(String finalize_) {
            this.finalize_ = value("finalize", finalize_);
            return this;
        }

        /**
         * Sets <code>equals</code>.
         *
         * @param equals_ the value
         * @return this builder
         */
        public Builder equals_(String equals_) {
            this.equals_ = value("equals", equals_);
            return this;
        }

        /**
         * Sets <code>toString</code>.
         *
         * @param toString_ the value
         * @return this builder
         */
        public Builder toString_(String toString_) {
            this.toString_ = value("toString", toString_);
            return this;
        }

        /**
         * Sets <code>hasName</code>.
         *
         * @param hasName_ the value
         * @return this builder
         */
        public Builder hasName_(String hasName_) {
            this.hasName_ = value("hasName", hasName_);
            return this;
        }

        /**
         * Sets <code>nameNull</code>.
         *
         * @param nameNull_ the value
         * @return this builder
         */
        public Builder nameNull_(String nameNull_) {
            this.nameNull_ = value("nameNull", nameNull_);
            return this;
        }

        /**
         * Sets <code>isNameNull</code>.
         *
         * @param isNameNull_ the value
         * @return this builder
         */
        public Builder isNameNull_(String isNameNull_) {
            this.isNameNull_ = value("isNameNull", isNameNull_);
            return this;
        }

        /**
         * Sets <code>JsonValue</code>.
         *
         * @param jsonValue the value
         * @return this builder
         */
        public Builder jsonValue(JsonValueModel jsonValue) {
            this.jsonValue = value("JsonValue", jsonValue);
            return this;
        }

        /**
         * Sets <code>Formats</code>.
         *
         * @param formats the value
         * @return this builder
         */
        public Builder formats(Formats formats) {
            this.formats = value("Formats", formats);
            return this;
        }

        /**
         * Sets <code>List</code>.
         *
         * @param list the value
         * @return this builder
         */
        public Builder list(List list) {
            this.list = value("List", list);
            return this;
        }

        /**
         * Sets <code>String</code>.
         *
         * @param string the value
         * @return this builder
         */
        public Builder string(StringModel string) {
            this.string = value("String", string);
            return this;
        }

        /**
         * Sets <code>Builder</code>.
         *
         * @param builder2 the value
         * @return this builder
         */
        public Builder builder2(BuilderModel builder2) {
            this.builder2 = value("Builder", builder2);
            return this;
        }

        /**
         * Sets <code>Unknown</code>.
         *
         * @param unknown the value
         * @return this builder
         */
        public Builder unknown(UnknownModel unknown) {
            this.unknown = value("Unknown", unknown);
            return this;
        }

        /**
         * Sets a member whose name is data.
         *
         * @param name its name
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if a property has this name, and so a setter of its own
         */
        public Builder entry(String name, UUID value) {
            this.entries.put(entryName(name, "item1", "item_1", "nested1", "parser", "json", "member", "members", "name", "names", "value", "values", "writer", "builder", "toBuilder", "entries", "entry", "entryName", "extras", "origin", "missing", "lacking", "read", "readFrom", "readMember", "readNested", "readUnknown", "readObject", "copy", "copyTo", "check", "require", "required", "optional", "has", "isNull", "setNull", "throwIfMissing", "additionalProperty", "additionalProperties", "toJson", "writeTo", "this", "getClass", "notify", "wait", "clone", "finalize", "equals", "toString", "hasName", "nameNull", "isNameNull", "JsonValue", "Formats", "List", "String", "Builder", "Unknown"), golden.library.support.Formats.text(value(name, value)));
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Clashes build() {
            require("parser", this.parser);
            require("json", this.json);
            throwIfMissing("Clashes");
            return complete(Clashes::read);
        }
    }
}
