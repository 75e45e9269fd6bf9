package golden.library.model;

import golden.library.support.QueryParameters;
import golden.library.support.Styles;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of <code>searchMore</code>.
 */
public final class SearchMoreParameters {
    private final @Nullable String lang;

    private final @Nullable Long page;

    private final @Nullable OffsetDateTime xAt;

    private SearchMoreParameters(Builder builder) {
        this.lang = builder.lang;
        this.page = builder.page;
        this.xAt = builder.xAt;
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
                .add("page", this.page, "", false);
    }

    /**
     * What goes into headers.
     *
     * @return names and values
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        Styles.cookie(headers, "lang", this.lang, true);
        Styles.header(headers, "X-At", this.xAt, ",", false);
        return headers;
    }

    /**
     * Sets parameters one by one.
     */
    public static final class Builder {
        private @Nullable String lang;

        private @Nullable Long page;

        private @Nullable OffsetDateTime xAt;

        private Builder() {
        }

        /**
         * Sets <code>lang</code>.
         *
         * @param lang the value
         * @return this builder
         */
        public Builder lang(String lang) {
            this.lang = Objects.requireNonNull(lang, "lang");
            return this;
        }

        /**
         * Sets <code>page</code>.
         *
         * @param page the value
         * @return this builder
         */
        public Builder page(long page) {
            this.page = page;
            return this;
        }

        /**
         * Sets <code>X-At</code>.
         *
         * @param xAt the value
         * @return this builder
         */
        public Builder xAt(OffsetDateTime xAt) {
            this.xAt = Objects.requireNonNull(xAt, "xAt");
            return this;
        }

        /**
         * The parameters.
         *
         * @return an immutable object
         */
        public SearchMoreParameters build() {
            return new SearchMoreParameters(this);
        }
    }
}
