package io.clickpipes.client.source;

import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.model.PLAIN;
import io.clickpipes.client.model.ServiceAccount;

/** The shapes of credentials that several logins share (section 4.9 of the wire facts). */
final class Logins {

    private Logins() {}

    static PLAIN password(String user, String password) {
        return PLAIN.builder().username(user).password(password).build();
    }

    static MskIamUser accessKey(String accessKeyId, String secretKey) {
        return MskIamUser.builder()
                .accessKeyId(accessKeyId)
                .secretKey(secretKey)
                .build();
    }

    static ServiceAccount serviceAccount(String key) {
        return ServiceAccount.builder().serviceAccountFile(key).build();
    }
}
