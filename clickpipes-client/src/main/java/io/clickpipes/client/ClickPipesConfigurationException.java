package io.clickpipes.client;

import java.util.List;

/** The client can not be built as it was configured. Names everything that is wrong at once, and never a value. */
public final class ClickPipesConfigurationException extends ClickPipesException {
    private static final long serialVersionUID = 1L;

    /** At least one. */
    private final String[] problems;

    ClickPipesConfigurationException(List<String> problems) {
        super(message(problems), null);
        this.problems = problems.toArray(new String[0]);
    }

    /**
     * Everything that is wrong, a sentence or two for each; where something is missing, with every name that was
     * tried.
     *
     * @return at least one problem
     */
    public List<String> problems() {
        return List.of(problems);
    }

    private static String message(List<String> problems) {
        return "The ClickPipes client is not configured correctly:\n - " + String.join("\n - ", problems);
    }
}
