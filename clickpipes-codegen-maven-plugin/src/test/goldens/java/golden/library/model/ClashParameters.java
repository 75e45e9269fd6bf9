package golden.library.model;

import golden.library.support.QueryParameters;
import golden.library.support.Styles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of <code>clash</code>.
 */
public final class ClashParameters {
    private final @Nullable String builder;

    private final @Nullable String build;

    private final @Nullable String query2;

    private final @Nullable String headers;

    private ClashParameters(Builder builder) {
        this.builder = builder.builder;
        this.build = builder.build;
        this.query2 = builder.query2;
        this.headers = builder.headers;
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
                .add("builder", this.builder, "", false)
                .add("build", this.build, "", false)
                .add("headers", this.headers, "", false);
    }

    /**
     * What goes into headers.
     *
     * @return names and values
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        Styles.header(headers, "query", this.query2, ",", false);
        return headers;
    }

    /**
     * Sets parameters one by one.
     */
    public static final class Builder {
        private @Nullable String builder;

        private @Nullable String build;

        private @Nullable String query2;

        private @Nullable String headers;

        private Builder() {
        }

        /**
         * Sets <code>builder</code>.
         *
         * @param builder the value
         * @return this builder
         */
        public Builder builder(String builder) {
            this.builder = Objects.requireNonNull(builder, "builder");
            return this;
        }

        /**
         * Sets <code>build</code>.
         *
         * @param build the value
         * @return this builder
         */
        public Builder build(String build) {
            this.build = Objects.requireNonNull(build, "build");
            return this;
        }

        /**
         * Sets <code>query</code>.
         *
         * @param query2 the value
         * @return this builder
         */
        public Builder query2(String query2) {
            this.query2 = Objects.requireNonNull(query2, "query2");
            return this;
        }

        /**
         * Sets <code>headers</code>.
         *
         * @param headers the value
         * @return this builder
         */
        public Builder headers(String headers) {
            this.headers = Objects.requireNonNull(headers, "headers");
            return this;
        }

        /**
         * The parameters.
         *
         * @return an immutable object
         */
        public ClashParameters build() {
            return new ClashParameters(this);
        }
    }
}
