package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.swagger.v3.oas.models.Operation;
import java.util.Set;

/** Which operations may be sent again: those whose method says so (RFC 9110, 9.2.2), unless the document differs. */
final class Idempotence {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");

    private final Diagnostics diagnostics;

    Idempotence(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    boolean of(String method, Operation operation, String pointer) {
        boolean byMethod = METHODS.contains(method);
        if (operation.getExtensions() == null || !operation.getExtensions().containsKey(OperationModel.IDEMPOTENT)) {
            return byMethod;
        }
        if (operation.getExtensions().get(OperationModel.IDEMPOTENT) instanceof Boolean stated) {
            return stated;
        }
        diagnostics.report(
                "bad-idempotence",
                pointer + "/" + OperationModel.IDEMPOTENT,
                "Whether a request may be sent again is true or false, and nothing else.",
                "Write one of them without quotes, or leave " + OperationModel.IDEMPOTENT + " out.");
        return byMethod;
    }
}
