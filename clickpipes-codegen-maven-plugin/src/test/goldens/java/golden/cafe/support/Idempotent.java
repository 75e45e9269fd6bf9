package golden.cafe.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sending the request again has the same effect as sending it once, so a program that lost the answer
 * may do so. The answer itself may differ: what was deleted is missing the second time.
 *
 * <p>By HTTP that is so for GET, HEAD, PUT, DELETE, OPTIONS and TRACE; the document may say otherwise,
 * or say so of others, with {@code x-idempotent}. At run time it is found on the method of a call:
 * {@code call.request().tag(retrofit2.Invocation.class).method()}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Idempotent {}
