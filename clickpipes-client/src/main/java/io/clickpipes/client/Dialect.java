package io.clickpipes.client;

/** Which spelling is sent where the documentation page and the OpenAPI document of the service differ. */
public enum Dialect {

    /** The OpenAPI document, which the official tools follow too. */
    SPEC,

    /**
     * The documentation page: states are changed by {@code {"action": ...}} instead of {@code {"command": ...}}, and
     * {@link ClickPipesClient#cdcScaling()} is below the organisation instead of the service. Only LocalCloud has been
     * seen to take this (section 1.1 of the wire facts).
     */
    DOCS_PAGE
}
