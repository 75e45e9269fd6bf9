/** The OpenAPI document of the ClickPipes API, as the client uses it. */
package io.clickpipes.spec;
