package golden.library.model;

import golden.library.support.QueryParameters;
import golden.library.support.Styles;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of <code>listMembers</code>.
 */
public final class ListMembersParameters {
    private final @Nullable Integer limit;

    private final @Nullable OffsetDateTime since;

    private final @Nullable List<String> tag;

    private final @Nullable List<Level> level;

    private final @Nullable ListMembersNear near;

    private final @Nullable UUID xTrace;

    private final @Nullable String session;

    private ListMembersParameters(Builder builder) {
        this.limit = builder.limit;
        this.since = builder.since;
        this.tag = builder.tag;
        this.level = builder.level;
        this.near = builder.near;
        this.xTrace = builder.xTrace;
        this.session = builder.session;
    }

    /**
     * A builder without any parameter.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What goes into the query.
     *
     * @return encoded names and values
     */
    public QueryParameters query() {
        return new QueryParameters()
                .add("limit", this.limit, "", false)
                .add("since", this.since, "", false)
                .add("tag", this.tag, "", false)
                .add("level", this.level, ",", false)
                .add("near", this.near, "", true);
    }

    /**
     * What goes into headers.
     *
     * @return names and values
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        Styles.header(headers, "X-Trace", this.xTrace, ",", false);
        Styles.cookie(headers, "session", this.session, true);
        return headers;
    }

    /**
     * Sets parameters one by one.
     */
    public static final class Builder {
        private @Nullable Integer limit;

        private @Nullable OffsetDateTime since;

        private @Nullable List<String> tag;

        private @Nullable List<Level> level;

        private @Nullable ListMembersNear near;

        private @Nullable UUID xTrace;

        private @Nullable String session;

        private Builder() {
        }

        /**
         * At most so many.
         *
         * @param limit the value
         * @return this builder
         */
        public Builder limit(int limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Sets <code>since</code>.
         *
         * @param since the value
         * @return this builder
         */
        public Builder since(OffsetDateTime since) {
            this.since = Objects.requireNonNull(since, "since");
            return this;
        }

        /**
         * Sets <code>tag</code>.
         *
         * @param tag the value
         * @return this builder
         */
        public Builder tag(List<String> tag) {
            this.tag = List.copyOf(Objects.requireNonNull(tag, "tag"));
            return this;
        }

        /**
         * Sets <code>level</code>.
         *
         * @param level the value
         * @return this builder
         */
        public Builder level(List<Level> level) {
            this.level = List.copyOf(Objects.requireNonNull(level, "level"));
            return this;
        }

        /**
         * Sets <code>near</code>.
         *
         * @param near the value
         * @return this builder
         */
        public Builder near(ListMembersNear near) {
            this.near = Objects.requireNonNull(near, "near");
            return this;
        }

        /**
         * Sets <code>X-Trace</code>.
         *
         * @param xTrace the value
         * @return this builder
         */
        public Builder xTrace(UUID xTrace) {
            this.xTrace = Objects.requireNonNull(xTrace, "xTrace");
            return this;
        }

        /**
         * Sets <code>session</code>.
         *
         * @param session the value
         * @return this builder
         */
        public Builder session(String session) {
            this.session = Objects.requireNonNull(session, "session");
            return this;
        }

        /**
         * The parameters.
         *
         * @return an immutable object
         */
        public ListMembersParameters build() {
            return new ListMembersParameters(this);
        }
    }
}
