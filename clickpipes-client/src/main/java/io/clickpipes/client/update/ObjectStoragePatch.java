package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchObjectStorageSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.model.MskIamUser;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.StorageLogin;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A change to an object storage pipe. URL, format, compression and queue are fixed at creation. On Google Cloud
 * Storage no update can begin or end the use of a service account (rule OBJ-13).
 *
 * <pre>{@code
 * client.pipe(id).update(ObjectStoragePatch.builder().login(StorageLogin.iamUser(keyId, secretKey)).build());
 * }</pre>
 */
public final class ObjectStoragePatch extends StreamingPatch {

    private ObjectStoragePatch(Body body) {
        super(body);
    }

    /**
     * Begins a patch that changes nothing yet.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Everything that can be changed; any other member of the source by name. Not safe for several threads. */
    public static final class Builder extends StreamingPatchBuilder<Builder> {

        private final ClickPipePatchObjectStorageSource.Builder arm = ClickPipePatchObjectStorageSource.builder();
        private final LoginMembers<ClickPipePatchObjectStorageSource.Builder> members = new LoginMembers<>();
        private @Nullable StorageLogin login;
        private boolean skipInitialLoad;
        private @Nullable String startAfter;

        private Builder() {}

        /**
         * Another login: the authentication with its key, its role or its connection string. The last one
         * given counts. To leave a role, add {@link #clearIamRole()}: whether the service forgets it is not known.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(StorageLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            members.begin();
            members.value(
                    "authentication",
                    login.authentication(),
                    ClickPipePatchObjectStorageSource.Builder::authentication);
            members.value("iamRole", login.iamRole(), ClickPipePatchObjectStorageSource.Builder::iamRole);
            members.value("accessKey", login.accessKey(), ClickPipePatchObjectStorageSource.Builder::accessKey);
            members.value(
                    "serviceAccountKey",
                    login.serviceAccountKey(),
                    ClickPipePatchObjectStorageSource.Builder::serviceAccountKey);
            members.value(
                    "connectionString",
                    login.connectionString(),
                    ClickPipePatchObjectStorageSource.Builder::connectionString);
            return this;
        }

        /**
         * Whether what is there already is left out, and only what the queue announces is read (rule OBJ-11).
         *
         * @param skip true if so
         * @return this builder
         */
        public Builder skipInitialLoad(boolean skip) {
            skipInitialLoad = skip;
            arm.skipInitialLoad(skip);
            return this;
        }

        /**
         * Skips this object and all that sort before it; not together with {@code skipInitialLoad} (rule OBJ-12).
         *
         * @param key the key of the object
         * @return this builder
         */
        public Builder startAfter(String key) {
            notBlank("startAfter", key, "DST-9");
            startAfter = key;
            arm.startAfter(key);
            return this;
        }

        /**
         * Another path; for Azure Blob Storage.
         *
         * @param path the path in the container
         * @return this builder
         */
        public Builder path(String path) {
            notBlank("path", path, "OBJ-3");
            arm.path(path);
            return this;
        }

        /**
         * Another container; for Azure Blob Storage.
         *
         * @param azureContainerName name of the container
         * @return this builder
         */
        public Builder azureContainerName(String azureContainerName) {
            notBlank("azureContainerName", azureContainerName, "OBJ-3");
            arm.azureContainerName(azureContainerName);
            return this;
        }

        /**
         * Sends null as whether the first load is left out; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearSkipInitialLoad() {
            skipInitialLoad = false;
            arm.skipInitialLoadNull();
            return this;
        }

        /**
         * Sends null as the object to start after; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearStartAfter() {
            startAfter = null;
            noLimit("startAfter");
            arm.startAfterNull();
            return this;
        }

        /**
         * Sends null as the authentication, as a public bucket has none; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAuthentication() {
            members.clear("authentication", ClickPipePatchObjectStorageSource.Builder::authenticationNull);
            return this;
        }

        /**
         * Sends null as the role; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearIamRole() {
            members.clear("iamRole", ClickPipePatchObjectStorageSource.Builder::iamRoleNull);
            return this;
        }

        /**
         * Sends null as the access key; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAccessKey() {
            members.clear("accessKey", ClickPipePatchObjectStorageSource.Builder::accessKeyNull);
            return this;
        }

        /**
         * Sends null as the key of the service account; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearServiceAccountKey() {
            members.clear("serviceAccountKey", ClickPipePatchObjectStorageSource.Builder::serviceAccountKeyNull);
            return this;
        }

        /**
         * Sends null as the connection string; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearConnectionString() {
            members.clear("connectionString", ClickPipePatchObjectStorageSource.Builder::connectionStringNull);
            return this;
        }

        /**
         * Sends null as the path; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearPath() {
            noLimit("path");
            arm.pathNull();
            return this;
        }

        /**
         * Sends null as the container; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAzureContainerName() {
            noLimit("azureContainerName");
            arm.azureContainerNameNull();
            return this;
        }

        /**
         * Checks everything.
         *
         * @return an immutable patch, ready to be sent
         * @throws io.clickpipes.client.rule.InvalidRequestException if rules are broken; names all of them
         */
        public ObjectStoragePatch build() {
            Checks checks = checkLimits();
            checks.require(!skipInitialLoad || startAfter == null, "OBJ-12", "startAfter");
            checkLogin(checks);
            ClickPipePatchObjectStorageSource built =
                    additionalTo(members.applyTo(arm.build().toBuilder())).build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!built.toJson().equals("{}")) {
                from.objectStorage(built);
            }
            return new ObjectStoragePatch(finish("objectStorage", checks, from));
        }

        /** Rule OBJ-5, as at creation. */
        private void checkLogin(Checks checks) {
            if (login == null || members.cleared("authentication")) {
                return;
            }
            switch (login.authentication().known()) {
                case IAM_ROLE -> needs(checks, "iamRole", login.iamRole());
                case IAM_USER -> {
                    MskIamUser pair = login.accessKey();
                    boolean whole =
                            pair != null && !Checks.lacks(pair, "accessKeyId") && !Checks.lacks(pair, "secretKey");
                    needs(checks, "accessKey", whole ? pair : null);
                }
                case SERVICE_ACCOUNT -> needs(checks, "serviceAccountKey", login.serviceAccountKey());
                case CONNECTION_STRING -> needs(checks, "connectionString", login.connectionString());
                case UNKNOWN -> {
                    // What it needs is not known.
                }
            }
        }

        private void needs(Checks checks, String name, @Nullable Object value) {
            checks.require(given(name, value) || members.cleared(name), "OBJ-5", name);
        }
    }
}
