/** What a pipe reads from: one class for each kind of source, and the logins they take. */
@NullMarked
package io.clickpipes.client.source;

import org.jspecify.annotations.NullMarked;
