package io.clickpipes.codegen.model;

import io.clickpipes.codegen.diagnostic.Diagnostics;
import io.clickpipes.codegen.model.OperationModel.Location;
import io.clickpipes.codegen.model.OperationModel.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What no request can carry: methods for it would compile, and fail at every call or call something else. */
final class SendCheck {

    /** RFC 9110, section 5.6.2. */
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** More than RFC 6265 allows; what servers can still tell apart. */
    private static final Pattern COOKIE = Pattern.compile("[!-~&&[^=;,\"\\\\]]+");

    private SendCheck() {}

    static void check(ApiModel model, Diagnostics diagnostics) {
        Set<String> reported = new HashSet<>();
        model.interfaces().stream().flatMap(api -> api.operations().stream()).forEach(operation -> {
            if (OperationNames.climbs(operation.path())) {
                diagnostics.report(
                        "unsendable",
                        operation.pointer(),
                        "The path has a segment of two dots, which leads out of the base URL.",
                        "Write the path that is meant, or leave the operation out with a filter.");
            }
            for (Parameter parameter : operation.parameters()) {
                check(parameter, reported, diagnostics);
            }
        });
    }

    private static void check(Parameter parameter, Set<String> reported, Diagnostics diagnostics) {
        boolean header = parameter.in() == Location.HEADER;
        Pattern allowed = header ? TOKEN : COOKIE;
        boolean named = header || parameter.in() == Location.COOKIE;
        boolean sendable = !named || allowed.matcher(parameter.wireName()).matches();
        if (!sendable && reported.add(parameter.pointer())) {
            diagnostics.report(
                    "unsendable",
                    parameter.pointer(),
                    "The name of this " + (header ? "header" : "cookie")
                            + " is empty or has a character that HTTP does not allow there.",
                    "Correct the name, or remove the parameter with an overlay.");
        }
    }
}
