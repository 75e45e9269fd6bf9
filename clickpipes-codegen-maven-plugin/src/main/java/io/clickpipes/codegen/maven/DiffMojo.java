package io.clickpipes.codegen.maven;

import org.apache.maven.plugins.annotations.Mojo;

/**
 * Compares the document of this build with a newer one, and says what that would change for Java code: in the log, and
 * as Markdown, JSON and a web page. Changes nothing.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends ComparingMojo {

    @Override
    void run(Projects where) {
        if (isSkipped()) {
            getLog().info("Skipped: nothing is compared.");
            return;
        }
        compare(where);
    }
}
