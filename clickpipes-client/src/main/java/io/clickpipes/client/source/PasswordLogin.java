package io.clickpipes.client.source;

import io.clickpipes.client.model.DatabaseAuthentication;
import io.clickpipes.client.model.PLAIN;
import org.jspecify.annotations.Nullable;

/** User and password for a database, from {@link DatabaseLogin#basic}. */
public final class PasswordLogin extends DatabaseLogin {

    private final PLAIN password;

    PasswordLogin(@Nullable DatabaseAuthentication authentication, PLAIN password) {
        super(authentication, null, password);
        this.password = password;
    }

    /**
     * The same, but with {@code "authentication": "basic"} beside it, which the service assumes anyway. MongoDB has no
     * such member.
     *
     * @return the login
     */
    public DatabaseLogin explicit() {
        return new DatabaseLogin(DatabaseAuthentication.BASIC, null, password);
    }
}
