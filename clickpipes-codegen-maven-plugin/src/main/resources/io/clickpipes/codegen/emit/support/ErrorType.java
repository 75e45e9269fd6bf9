package support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the answer holds where a call did not succeed. {@link ErrorAnswer} reads it. */
@Documented
@Repeatable(ErrorType.All.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ErrorType {

    /**
     * When.
     *
     * @return a status code, a range such as {@code 4XX}, or {@code default}
     */
    String status();

    /**
     * What.
     *
     * @return the model; {@link JsonValue} for lists, maps and scalars
     */
    Class<? extends JsonModel> body();

    /** Several of them. */
    @Documented
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {

        /**
         * Each of them.
         *
         * @return in the order of the document
         */
        ErrorType[] value();
    }
}
