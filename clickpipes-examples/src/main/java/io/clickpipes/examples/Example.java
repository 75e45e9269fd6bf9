package io.clickpipes.examples;

/**
 * One program of this jar.
 *
 * @param name what it is run by
 * @param takes what may follow the name
 * @param summary what it does, for the list of names
 * @param body what it does
 */
record Example(String name, Takes takes, String summary, Body body) {

    /** What may follow a name on the command line, beside {@code --live}. */
    enum Takes {
        NOTHING(""),
        PIPE_ID("[PIPE_ID]"),
        /** A server has no account to use, so this one takes no {@code --live}. */
        PORT("[--port PORT]");

        private final String placeholder;

        Takes(String placeholder) {
            this.placeholder = placeholder;
        }
    }

    /** The program. */
    @FunctionalInterface
    interface Body {
        void run(Run run) throws InterruptedException;
    }

    /** Name and placeholder, as in the usage. */
    String usage() {
        return (name + " " + takes.placeholder).strip();
    }
}
