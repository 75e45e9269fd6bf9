package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.rule.Checked;

/** What a pipe reads from: one of eight kinds (rule GEN-1). Immutable; its text shows no secret. */
public sealed interface Source permits StreamingSource, DatabaseSource {

    /**
     * The member of {@code source} that it is sent as, such as {@code objectStorage}.
     *
     * @return the name on the wire
     */
    String kind();

    /**
     * What is sent, and which rules it breaks.
     *
     * @return the generated model, <strong>secrets included</strong>, and the violations
     */
    Checked<ClickPipePostSource> checked();

    /**
     * What is sent as {@code source}.
     *
     * @return the generated model, <strong>secrets included</strong>
     * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
     */
    default ClickPipePostSource toModel() {
        return checked().model();
    }
}
