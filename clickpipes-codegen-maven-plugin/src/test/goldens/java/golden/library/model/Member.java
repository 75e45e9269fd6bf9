package golden.library.model;

import com.fasterxml.jackson.core.JsonParser;
import golden.library.support.Extras;
import golden.library.support.Formats;
import golden.library.support.Json;
import golden.library.support.JsonObject;
import golden.library.support.JsonValue;
import golden.library.support.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a card.
 *
 * <p>Kept for ever. Backslashes like C:&#92;users and &#92;u002a/ and <code>code &#60;T&#62;</code> mean
 * nothing here.
 */
public final class Member extends JsonObject {
    private static final Builder EMPTY = new Builder();

    private final @Nullable String id;

    private final @Nullable String name;

    private final @Nullable Level level;

    private final @Nullable String email;

    private final @Nullable String born;

    private final @Nullable String joined;

    private final @Nullable String website;

    private final @Nullable String fingerprint;

    private final @Nullable String pin;

    private final @Nullable List<String> recoveryCodes;

    private final @Nullable JsonValue balance;

    private final @Nullable JsonValue rating;

    private final @Nullable JsonValue exact;

    private final @Nullable Number points;

    private final @Nullable Number visits;

    private final @Nullable Boolean active;

    private final @Nullable List<String> tags;

    private final @Nullable List<@Nullable String> gaps;

    private final @Nullable Map<String, Number> limits;

    private final @Nullable List<List<JsonValue>> grid;

    private final @Nullable Map<String, List<String>> shelves;

    private final @Nullable List<Item> favourites;

    private final @Nullable Carrier carrier;

    private final @Nullable Address address;

    private final @Nullable JsonValue anything;

    private final @Nullable String class_;

    private final @Nullable Number hashCode_;

    private final @Nullable String build;

    private final @Nullable String oddNameWithBoth;

    private final @Nullable String old;

    private Member(@Nullable Extras extras, @Nullable String origin, @Nullable String id,
            @Nullable String name, @Nullable Level level, @Nullable String email,
            @Nullable String born, @Nullable String joined, @Nullable String website,
            @Nullable String fingerprint, @Nullable String pin,
            @Nullable List<String> recoveryCodes, @Nullable JsonValue balance,
            @Nullable JsonValue rating, @Nullable JsonValue exact, @Nullable Number points,
            @Nullable Number visits, @Nullable Boolean active, @Nullable List<String> tags,
            @Nullable List<@Nullable String> gaps, @Nullable Map<String, Number> limits,
            @Nullable List<List<JsonValue>> grid, @Nullable Map<String, List<String>> shelves,
            @Nullable List<Item> favourites, @Nullable Carrier carrier, @Nullable Address address,
            @Nullable JsonValue anything, @Nullable String class_, @Nullable Number hashCode_,
            @Nullable String build, @Nullable String oddNameWithBoth, @Nullable String old) {
        super(extras, origin);
        this.id = id;
        this.name = name;
        this.level = level;
        this.email = email;
        this.born = born;
        this.joined = joined;
        this.website = website;
        this.fingerprint = fingerprint;
        this.pin = pin;
        this.recoveryCodes = recoveryCodes;
        this.balance = balance;
        this.rating = rating;
        this.exact = exact;
        this.points = points;
        this.visits = visits;
        this.active = active;
        this.tags = tags;
        this.gaps = gaps;
        this.limits = limits;
        this.grid = grid;
        this.shelves = shelves;
        this.favourites = favourites;
        this.carrier = carrier;
        this.address = address;
        this.anything = anything;
        this.class_ = class_;
        this.hashCode_ = hashCode_;
        this.build = build;
        this.oddNameWithBoth = oddNameWithBoth;
        this.old = old;
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
    public static @Nullable Member readFrom(JsonParser parser) throws IOException {
        return parser.isExpectedStartObjectToken() ? read(parser, EMPTY) : null;
    }

    private static Member read(JsonParser parser, Builder from) throws IOException {
        Extras extras = extras(from);
        String id = from.id;
        String name = from.name;
        Level level = from.level;
        String email = from.email;
        String born = from.born;
        String joined = from.joined;
        String website = from.website;
        String fingerprint = from.fingerprint;
        String pin = from.pin;
        List<String> recoveryCodes = from.recoveryCodes;
        JsonValue balance = from.balance;
        JsonValue rating = from.rating;
        JsonValue exact = from.exact;
        Number points = from.points;
        Number visits = from.visits;
        Boolean active = from.active;
        List<String> tags = from.tags;
        List<@Nullable String> gaps = from.gaps;
        Map<String, Number> limits = from.limits;
        List<List<JsonValue>> grid = from.grid;
        Map<String, List<String>> shelves = from.shelves;
        List<Item> favourites = from.favourites;
        Carrier carrier = from.carrier;
        Address address = from.address;
        JsonValue anything = from.anything;
        String class_ = from.class_;
        Number hashCode_ = from.hashCode_;
        String build = from.build;
        String oddNameWithBoth = from.oddNameWithBoth;
        String old = from.old;
        for (String member = next(parser); member != null; member = next(parser)) {
            try {
                extras = after(extras, parser, member, switch (member) {
                    case "id" -> id = Formats.readUuid(parser);
                    case "name" -> name = Json.string(parser);
                    case "level" -> level = Level.readFrom(parser);
                    case "email" -> email = Json.string(parser);
                    case "born" -> born = Formats.readDate(parser);
                    case "joined" -> joined = Formats.readDateTime(parser);
                    case "website" -> website = Formats.readUri(parser);
                    case "fingerprint" -> fingerprint = Formats.readBytes(parser);
                    case "pin" -> pin = Json.string(parser);
                    case "recoveryCodes" -> recoveryCodes = Json.list(parser, Json::string, false);
                    case "balance" -> balance = Json.number(parser);
                    case "rating" -> rating = Json.number(parser);
                    case "exact" -> exact = Json.number(parser);
                    case "points" -> points = Json.whole64(parser);
                    case "visits" -> visits = Json.whole32(parser);
                    case "active" -> active = Json.bool(parser);
                    case "tags" -> tags = Json.list(parser, Json::string, false);
                    case "gaps" -> gaps = Json.list(parser, Json::string, true);
                    case "limits" -> limits = Json.map(parser, Json::whole64, false);
                    case "grid" -> grid = Json.list(parser, nested1 -> Json.list(nested1, Json::number, false), false);
                    case "shelves" -> shelves = Json.map(parser, nested1 -> Json.list(nested1, Formats::readDate, false), false);
                    case "favourites" -> favourites = Json.list(parser, Item::readFrom, false);
                    case "carrier" -> carrier = Carrier.readFrom(parser);
                    case "address" -> address = Address.readFrom(parser);
                    case "anything" -> anything = JsonValue.readFrom(parser);
                    case "class" -> class_ = Json.string(parser);
                    case "hashCode" -> hashCode_ = Json.whole64(parser);
                    case "build" -> build = Json.string(parser);
                    case "odd name/with~both" -> oddNameWithBoth = Json.string(parser);
                    case "old" -> old = Json.string(parser);
                    default -> Extras.UNKNOWN;
                });
            } catch (Json.Mismatch misfit) {
                extras = after(extras, member, misfit);
            }
        }
        String origin = name == null || level == null ? origin(parser) : null;
        return new Member(extras, origin, id, name, level, email, born, joined, website,
                fingerprint, pin, unless(extras, "recoveryCodes", recoveryCodes), balance, rating,
                exact, points, visits, active, unless(extras, "tags", tags),
                unless(extras, "gaps", gaps), unless(extras, "limits", limits),
                unless(extras, "grid", grid), unless(extras, "shelves", shelves),
                unless(extras, "favourites", favourites), carrier, address, anything, class_,
                hashCode_, build, oddNameWithBoth, old);
    }

    /**
     * The property <code>id</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable UUID id() {
        return optional(this.id, "id") == null ? null : Formats.toUuid(this.id);
    }

    /**
     * Of <code>id</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasId() {
        return has(this.id, "id");
    }

    /**
     * Of <code>id</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isIdNull() {
        return isNull(this.id, "id");
    }

    /**
     * As on the card.
     *
     * <p>At least 1 character.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public String name() {
        return required(this.name, "name");
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
     * The property <code>level</code>.
     *
     * @return the value, never null
     * @throws golden.library.support.MissingPropertyException if it was received without one
     */
    public Level level() {
        return required(this.level, "level");
    }

    /**
     * Of <code>level</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasLevel() {
        return has(this.level, "level");
    }

    /**
     * Of <code>level</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isLevelNull() {
        return isNull(this.level, "level");
    }

    /**
     * The property <code>email</code>.
     *
     * <p>May be null.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String email() {
        return optional(this.email, "email");
    }

    /**
     * Of <code>email</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasEmail() {
        return has(this.email, "email");
    }

    /**
     * Of <code>email</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isEmailNull() {
        return isNull(this.email, "email");
    }

    /**
     * The property <code>born</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable LocalDate born() {
        return optional(this.born, "born") == null ? null : Formats.toDate(this.born);
    }

    /**
     * Of <code>born</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBorn() {
        return has(this.born, "born");
    }

    /**
     * Of <code>born</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBornNull() {
        return isNull(this.born, "born");
    }

    /**
     * The property <code>joined</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable OffsetDateTime joined() {
        return optional(this.joined, "joined") == null ? null : Formats.toDateTime(this.joined);
    }

    /**
     * Of <code>joined</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasJoined() {
        return has(this.joined, "joined");
    }

    /**
     * Of <code>joined</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isJoinedNull() {
        return isNull(this.joined, "joined");
    }

    /**
     * The property <code>website</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable URI website() {
        return optional(this.website, "website") == null ? null : Formats.toUri(this.website);
    }

    /**
     * Of <code>website</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasWebsite() {
        return has(this.website, "website");
    }

    /**
     * Of <code>website</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isWebsiteNull() {
        return isNull(this.website, "website");
    }

    /**
     * The property <code>fingerprint</code>.
     *
     * @return the value, or null if there is none
     */
    public byte @Nullable [] fingerprint() {
        return optional(this.fingerprint, "fingerprint") == null ? null : Formats.toBytes(this.fingerprint);
    }

    /**
     * Of <code>fingerprint</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasFingerprint() {
        return has(this.fingerprint, "fingerprint");
    }

    /**
     * Of <code>fingerprint</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isFingerprintNull() {
        return isNull(this.fingerprint, "fingerprint");
    }

    /**
     * The property <code>pin</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String pin() {
        return optional(this.pin, "pin");
    }

    /**
     * Of <code>pin</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasPin() {
        return has(this.pin, "pin");
    }

    /**
     * Of <code>pin</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isPinNull() {
        return isNull(this.pin, "pin");
    }

    /**
     * The property <code>recoveryCodes</code>.
     *
     * <p>Write-only.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<String> recoveryCodes() {
        return optional(this.recoveryCodes, "recoveryCodes");
    }

    /**
     * Of <code>recoveryCodes</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasRecoveryCodes() {
        return has(this.recoveryCodes, "recoveryCodes");
    }

    /**
     * Of <code>recoveryCodes</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isRecoveryCodesNull() {
        return isNull(this.recoveryCodes, "recoveryCodes");
    }

    /**
     * The property <code>balance</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Double balance() {
        return optional(this.balance, "balance") == null ? null : this.balance.asNumber().doubleValue();
    }

    /**
     * Of <code>balance</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBalance() {
        return has(this.balance, "balance");
    }

    /**
     * Of <code>balance</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBalanceNull() {
        return isNull(this.balance, "balance");
    }

    /**
     * The property <code>rating</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Float rating() {
        return optional(this.rating, "rating") == null ? null : this.rating.asNumber().floatValue();
    }

    /**
     * Of <code>rating</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasRating() {
        return has(this.rating, "rating");
    }

    /**
     * Of <code>rating</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isRatingNull() {
        return isNull(this.rating, "rating");
    }

    /**
     * The property <code>exact</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable BigDecimal exact() {
        return optional(this.exact, "exact") == null ? null : this.exact.asNumber();
    }

    /**
     * Of <code>exact</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasExact() {
        return has(this.exact, "exact");
    }

    /**
     * Of <code>exact</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isExactNull() {
        return isNull(this.exact, "exact");
    }

    /**
     * The property <code>points</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Long points() {
        return optional(this.points, "points") == null ? null : Json.toInt64(this.points);
    }

    /**
     * Of <code>points</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasPoints() {
        return has(this.points, "points");
    }

    /**
     * Of <code>points</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isPointsNull() {
        return isNull(this.points, "points");
    }

    /**
     * The property <code>visits</code>.
     *
     * <p>At least 0. Default: <code>0</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Integer visits() {
        return optional(this.visits, "visits") == null ? null : Json.toInt32(this.visits);
    }

    /**
     * Of <code>visits</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasVisits() {
        return has(this.visits, "visits");
    }

    /**
     * Of <code>visits</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isVisitsNull() {
        return isNull(this.visits, "visits");
    }

    /**
     * The property <code>active</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Boolean active() {
        return optional(this.active, "active");
    }

    /**
     * Of <code>active</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasActive() {
        return has(this.active, "active");
    }

    /**
     * Of <code>active</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isActiveNull() {
        return isNull(this.active, "active");
    }

    /**
     * The property <code>tags</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<String> tags() {
        return optional(this.tags, "tags");
    }

    /**
     * Of <code>tags</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasTags() {
        return has(this.tags, "tags");
    }

    /**
     * Of <code>tags</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isTagsNull() {
        return isNull(this.tags, "tags");
    }

    /**
     * The property <code>gaps</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<@Nullable String> gaps() {
        return optional(this.gaps, "gaps");
    }

    /**
     * Of <code>gaps</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasGaps() {
        return has(this.gaps, "gaps");
    }

    /**
     * Of <code>gaps</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isGapsNull() {
        return isNull(this.gaps, "gaps");
    }

    /**
     * The property <code>limits</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Map<String, Long> limits() {
        return Formats.map(optional(this.limits, "limits"), item_1 -> Json.toInt64(item_1));
    }

    /**
     * Of <code>limits</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasLimits() {
        return has(this.limits, "limits");
    }

    /**
     * Of <code>limits</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isLimitsNull() {
        return isNull(this.limits, "limits");
    }

    /**
     * The property <code>grid</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<List<BigDecimal>> grid() {
        return Formats.list(optional(this.grid, "grid"), item_2 -> Formats.list(item_2, item_1 -> item_1.asNumber()));
    }

    /**
     * Of <code>grid</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasGrid() {
        return has(this.grid, "grid");
    }

    /**
     * Of <code>grid</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isGridNull() {
        return isNull(this.grid, "grid");
    }

    /**
     * The property <code>shelves</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Map<String, List<LocalDate>> shelves() {
        return Formats.map(optional(this.shelves, "shelves"), item_2 -> Formats.list(item_2, item_1 -> Formats.toDate(item_1)));
    }

    /**
     * Of <code>shelves</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasShelves() {
        return has(this.shelves, "shelves");
    }

    /**
     * Of <code>shelves</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isShelvesNull() {
        return isNull(this.shelves, "shelves");
    }

    /**
     * The property <code>favourites</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable List<Item> favourites() {
        return optional(this.favourites, "favourites");
    }

    /**
     * Of <code>favourites</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasFavourites() {
        return has(this.favourites, "favourites");
    }

    /**
     * Of <code>favourites</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isFavouritesNull() {
        return isNull(this.favourites, "favourites");
    }

    /**
     * The property <code>carrier</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Carrier carrier() {
        return optional(this.carrier, "carrier");
    }

    /**
     * Of <code>carrier</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasCarrier() {
        return has(this.carrier, "carrier");
    }

    /**
     * Of <code>carrier</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isCarrierNull() {
        return isNull(this.carrier, "carrier");
    }

    /**
     * The property <code>address</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Address address() {
        return optional(this.address, "address");
    }

    /**
     * Of <code>address</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasAddress() {
        return has(this.address, "address");
    }

    /**
     * Of <code>address</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isAddressNull() {
        return isNull(this.address, "address");
    }

    /**
     * The property <code>anything</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable JsonValue anything() {
        return optional(this.anything, "anything");
    }

    /**
     * Of <code>anything</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasAnything() {
        return has(this.anything, "anything");
    }

    /**
     * Of <code>anything</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isAnythingNull() {
        return isNull(this.anything, "anything");
    }

    /**
     * The property <code>class</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String class_() {
        return optional(this.class_, "class");
    }

    /**
     * Of <code>class</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasClass() {
        return has(this.class_, "class");
    }

    /**
     * Of <code>class</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isClassNull() {
        return isNull(this.class_, "class");
    }

    /**
     * The property <code>hashCode</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable Long hashCode_() {
        return optional(this.hashCode_, "hashCode") == null ? null : Json.toInt64(this.hashCode_);
    }

    /**
     * Of <code>hashCode</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasHashCode() {
        return has(this.hashCode_, "hashCode");
    }

    /**
     * Of <code>hashCode</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isHashCodeNull() {
        return isNull(this.hashCode_, "hashCode");
    }

    /**
     * The property <code>build</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String build() {
        return optional(this.build, "build");
    }

    /**
     * Of <code>build</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasBuild() {
        return has(this.build, "build");
    }

    /**
     * Of <code>build</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isBuildNull() {
        return isNull(this.build, "build");
    }

    /**
     * The property <code>odd name/with~both</code>.
     *
     * @return the value, or null if there is none
     */
    public @Nullable String oddNameWithBoth() {
        return optional(this.oddNameWithBoth, "odd name/with~both");
    }

    /**
     * Of <code>odd name/with~both</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasOddNameWithBoth() {
        return has(this.oddNameWithBoth, "odd name/with~both");
    }

    /**
     * Of <code>odd name/with~both</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isOddNameWithBothNull() {
        return isNull(this.oddNameWithBoth, "odd name/with~both");
    }

    /**
     * Not any more.
     *
     * @return the value, or null if there is none
     * @deprecated by the document
     */
    @Deprecated
    public @Nullable String old() {
        return optional(this.old, "old");
    }

    /**
     * Of <code>old</code>: whether a value other than null is there.
     *
     * @return true if so
     */
    public boolean hasOld() {
        return has(this.old, "old");
    }

    /**
     * Of <code>old</code>: whether JSON null is there.
     *
     * @return true if so
     */
    public boolean isOldNull() {
        return isNull(this.old, "old");
    }

    /**
     * A builder that begins with all of this.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        copyTo(builder);
        builder.id = this.id;
        builder.name = this.name;
        builder.level = this.level;
        builder.email = this.email;
        builder.born = this.born;
        builder.joined = this.joined;
        builder.website = this.website;
        builder.fingerprint = this.fingerprint;
        builder.pin = this.pin;
        builder.recoveryCodes = this.recoveryCodes;
        builder.balance = this.balance;
        builder.rating = this.rating;
        builder.exact = this.exact;
        builder.points = this.points;
        builder.visits = this.visits;
        builder.active = this.active;
        builder.tags = this.tags;
        builder.gaps = this.gaps;
        builder.limits = this.limits;
        builder.grid = this.grid;
        builder.shelves = this.shelves;
        builder.favourites = this.favourites;
        builder.carrier = this.carrier;
        builder.address = this.address;
        builder.anything = this.anything;
        builder.class_ = this.class_;
        builder.hashCode_ = this.hashCode_;
        builder.build = this.build;
        builder.oddNameWithBoth = this.oddNameWithBoth;
        builder.old = this.old;
        return builder;
    }

    @Override
    protected void members(JsonWriter writer) throws IOException {
        writer.member("id", this.id);
        writer.member("name", this.name);
        writer.member("level", this.level);
        writer.member("email", this.email);
        writer.member("born", this.born);
        writer.member("joined", this.joined);
        writer.member("website", this.website);
        writer.member("fingerprint", this.fingerprint);
        writer.secret("pin", this.pin);
        writer.secret("recoveryCodes", this.recoveryCodes);
        writer.member("balance", this.balance);
        writer.member("rating", this.rating);
        writer.member("exact", this.exact);
        writer.member("points", this.points);
        writer.member("visits", this.visits);
        writer.member("active", this.active);
        writer.member("tags", this.tags);
        writer.member("gaps", this.gaps);
        writer.member("limits", this.limits);
        writer.member("grid", this.grid);
        writer.member("shelves", this.shelves);
        writer.member("favourites", this.favourites);
        writer.member("carrier", this.carrier);
        writer.member("address", this.address);
        writer.opaque("anything", this.anything);
        writer.member("class", this.class_);
        writer.member("hashCode", this.hashCode_);
        writer.member("build", this.build);
        writer.member("odd name/with~both", this.oddNameWithBoth);
        writer.member("old", this.old);
    }

    /**
     * Sets properties one by one. Not safe for several threads.
     */
    public static final class Builder extends JsonObject.Builder<Builder> {
        private @Nullable String id;

        private @Nullable String name;

        private @Nullable Level level;

        private @Nullable String email;

        private @Nullable String born;

        private @Nullable String joined;

        private @Nullable String website;

        private @Nullable String fingerprint;

        private @Nullable String pin;

        private @Nullable List<String> recoveryCodes;

        private @Nullable JsonValue balance;

        private @Nullable JsonValue rating;

        private @Nullable JsonValue exact;

        private @Nullable Number points;

        private @Nullable Number visits;

        private @Nullable Boolean active;

        private @Nullable List<String> tags;

        private @Nullable List<@Nullable String> gaps;

        private @Nullable Map<String, Number> limits;

        private @Nullable List<List<JsonValue>> grid;

        private @Nullable Map<String, List<String>> shelves;

        private @Nullable List<Item> favourites;

        private @Nullable Carrier carrier;

        private @Nullable Address address;

        private @Nullable JsonValue anything;

        private @Nullable String class_;

        private @Nullable Number hashCode_;

        private @Nullable String build;

        private @Nullable String oddNameWithBoth;

        private @Nullable String old;

        private Builder() {
        }

        /**
         * Sets <code>id</code>.
         *
         * @param id the value
         * @return this builder
         */
        public Builder id(UUID id) {
            this.id = Formats.text(value("id", id));
            return this;
        }

        /**
         * As on the card.
         *
         * <p>At least 1 character.
         *
         * @param name the value
         * @return this builder
         */
        public Builder name(String name) {
            this.name = value("name", name);
            return this;
        }

        /**
         * Sets <code>level</code>.
         *
         * @param level the value
         * @return this builder
         */
        public Builder level(Level level) {
            this.level = value("level", level);
            return this;
        }

        /**
         * Sets <code>email</code>.
         *
         * <p>May be null.
         *
         * @param email the value
         * @return this builder
         */
        public Builder email(String email) {
            this.email = value("email", email);
            return this;
        }

        /**
         * Sets <code>email</code> to JSON null.
         *
         * @return this builder
         */
        public Builder emailNull() {
            this.email = null;
            setNull("email");
            return this;
        }

        /**
         * Sets <code>born</code>.
         *
         * @param born the value
         * @return this builder
         */
        public Builder born(LocalDate born) {
            this.born = Formats.text(value("born", born));
            return this;
        }

        /**
         * Sets <code>joined</code>.
         *
         * @param joined the value
         * @return this builder
         */
        public Builder joined(OffsetDateTime joined) {
            this.joined = Formats.text(value("joined", joined));
            return this;
        }

        /**
         * Sets <code>website</code>.
         *
         * @param website the value
         * @return this builder
         */
        public Builder website(URI website) {
            this.website = Formats.text(value("website", website));
            return this;
        }

        /**
         * Sets <code>fingerprint</code>.
         *
         * @param fingerprint the value
         * @return this builder
         */
        public Builder fingerprint(byte[] fingerprint) {
            this.fingerprint = Formats.text(value("fingerprint", fingerprint));
            return this;
        }

        /**
         * Sets <code>pin</code>.
         *
         * @param pin the value
         * @return this builder
         */
        public Builder pin(String pin) {
            this.pin = value("pin", pin);
            return this;
        }

        /**
         * Sets <code>recoveryCodes</code>.
         *
         * <p>Write-only.
         *
         * @param recoveryCodes the value
         * @return this builder
         */
        public Builder recoveryCodes(List<String> recoveryCodes) {
            this.recoveryCodes = List.copyOf(value("recoveryCodes", recoveryCodes));
            return this;
        }

        /**
         * Sets <code>balance</code>.
         *
         * @param balance the value
         * @return this builder
         */
        public Builder balance(double balance) {
            this.balance = JsonValue.of(value("balance", balance));
            return this;
        }

        /**
         * Sets <code>rating</code>.
         *
         * @param rating the value
         * @return this builder
         */
        public Builder rating(float rating) {
            this.rating = JsonValue.of(value("rating", rating));
            return this;
        }

        /**
         * Sets <code>exact</code>.
         *
         * @param exact the value
         * @return this builder
         */
        public Builder exact(BigDecimal exact) {
            this.exact = JsonValue.of(value("exact", exact));
            return this;
        }

        /**
         * Sets <code>points</code>.
         *
         * @param points the value
         * @return this builder
         */
        public Builder points(long points) {
            this.points = value("points", points);
            return this;
        }

        /**
         * Sets <code>visits</code>.
         *
         * <p>At least 0. Default: <code>0</code>.
         *
         * @param visits the value
         * @return this builder
         */
        public Builder visits(int visits) {
            this.visits = value("visits", visits);
            return this;
        }

        /**
         * Sets <code>active</code>.
         *
         * @param active the value
         * @return this builder
         */
        public Builder active(boolean active) {
            this.active = value("active", active);
            return this;
        }

        /**
         * Sets <code>tags</code>.
         *
         * @param tags the value
         * @return this builder
         */
        public Builder tags(List<String> tags) {
            this.tags = List.copyOf(value("tags", tags));
            return this;
        }

        /**
         * Sets <code>gaps</code>.
         *
         * @param gaps the value
         * @return this builder
         */
        public Builder gaps(List<@Nullable String> gaps) {
            this.gaps = Formats.list(value("gaps", gaps), item_0 -> item_0);
            return this;
        }

        /**
         * Sets <code>limits</code>.
         *
         * @param limits the value
         * @return this builder
         */
        public Builder limits(Map<String, Long> limits) {
            this.limits = Formats.map(value("limits", limits), item_1 -> item_1);
            return this;
        }

        /**
         * Sets <code>grid</code>.
         *
         * @param grid the value
         * @return this builder
         */
        public Builder grid(List<List<BigDecimal>> grid) {
            this.grid = Formats.list(value("grid", grid), item_2 -> Formats.list(item_2, item_1 -> JsonValue.of(item_1)));
            return this;
        }

        /**
         * Sets <code>shelves</code>.
         *
         * @param shelves the value
         * @return this builder
         */
        public Builder shelves(Map<String, List<LocalDate>> shelves) {
            this.shelves = Formats.map(value("shelves", shelves), item_2 -> Formats.list(item_2, item_1 -> Formats.text(item_1)));
            return this;
        }

        /**
         * Sets <code>favourites</code>.
         *
         * @param favourites the value
         * @return this builder
         */
        public Builder favourites(List<? extends Item> favourites) {
            this.favourites = List.copyOf(value("favourites", favourites));
            return this;
        }

        /**
         * Sets <code>carrier</code>.
         *
         * @param carrier the value
         * @return this builder
         */
        public Builder carrier(Carrier carrier) {
            this.carrier = value("carrier", carrier);
            return this;
        }

        /**
         * Sets <code>address</code>.
         *
         * @param address the value
         * @return this builder
         */
        public Builder address(Address address) {
            this.address = value("address", address);
            return this;
        }

        /**
         * Sets <code>address</code> to JSON null.
         *
         * @return this builder
         */
        public Builder addressNull() {
            this.address = null;
            setNull("address");
            return this;
        }

        /**
         * Sets <code>anything</code>.
         *
         * @param anything the value
         * @return this builder
         */
        public Builder anything(JsonValue anything) {
            this.anything = value("anything", anything);
            return this;
        }

        /**
         * Sets <code>class</code>.
         *
         * @param class_ the value
         * @return this builder
         */
        public Builder class_(String class_) {
            this.class_ = value("class", class_);
            return this;
        }

        /**
         * Sets <code>hashCode</code>.
         *
         * @param hashCode_ the value
         * @return this builder
         */
        public Builder hashCode_(long hashCode_) {
            this.hashCode_ = value("hashCode", hashCode_);
            return this;
        }

        /**
         * Sets <code>build</code>.
         *
         * @param build the value
         * @return this builder
         */
        public Builder build_(String build) {
            this.build = value("build", build);
            return this;
        }

        /**
         * Sets <code>odd name/with~both</code>.
         *
         * @param oddNameWithBoth the value
         * @return this builder
         */
        public Builder oddNameWithBoth(String oddNameWithBoth) {
            this.oddNameWithBoth = value("odd name/with~both", oddNameWithBoth);
            return this;
        }

        /**
         * Not any more.
         *
         * @param old the value
         * @return this builder
         * @deprecated by the document
         */
        @Deprecated
        public Builder old(String old) {
            this.old = value("old", old);
            return this;
        }

        /**
         * The object.
         *
         * @return an immutable object
         * @throws golden.library.support.MissingPropertyException if required properties are not set; names all of them
         */
        public Member build() {
            require("name", this.name);
            require("level", this.level);
            throwIfMissing("Member");
            return complete(Member::read);
        }
    }
}
