package support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A string that travels as it is, not as JSON: the body of a request where it stands on a parameter,
 * that of the answer where it stands on a method.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface PlainText {

    /**
     * The media type.
     *
     * @return of what is sent; without a charset it is UTF-8
     */
    String value() default "text/plain";
}
