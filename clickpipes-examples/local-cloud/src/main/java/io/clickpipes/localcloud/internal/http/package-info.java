/** The HTTP side: server, credentials, routes, envelope, journal. Not for callers. */
@NullMarked
package io.clickpipes.localcloud.internal.http;

import org.jspecify.annotations.NullMarked;
