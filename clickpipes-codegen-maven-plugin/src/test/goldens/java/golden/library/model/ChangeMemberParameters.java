package golden.library.model;

import golden.library.support.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Optional parameters of <code>changeMember</code>.
 */
public final class ChangeMemberParameters {
    private final @Nullable Boolean dryRun;

    private ChangeMemberParameters(Builder builder) {
        this.dryRun = builder.dryRun;
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
                .add("dryRun", this.dryRun, "", false);
    }

    /**
     * What goes into headers.
     *
     * @return names and values
     */
    public Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        return headers;
    }

    /**
     * Sets parameters one by one.
     */
    public static final class Builder {
        private @Nullable Boolean dryRun;

        private Builder() {
        }

        /**
         * Sets <code>dryRun</code>.
         *
         * @param dryRun the value
         * @return this builder
         */
        public Builder dryRun(boolean dryRun) {
            this.dryRun = dryRun;
            return this;
        }

        /**
         * The parameters.
         *
         * @return an immutable object
         */
        public ChangeMemberParameters build() {
            return new ChangeMemberParameters(this);
        }
    }
}
