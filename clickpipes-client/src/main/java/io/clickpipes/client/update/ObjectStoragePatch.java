package io.clickpipes.client.update;

import io.clickpipes.client.model.ClickPipePatchObjectStorageSource;
import io.clickpipes.client.model.ClickPipePatchSource;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.source.StorageLogin;
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
        private boolean skipInitialLoad;
        private @Nullable String startAfter;

        private Builder() {}

        /**
         * Another login: the authentication with its key, its role or its connection string.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(StorageLogin login) {
            arm.authentication(login.authentication());
            if (login.iamRole() != null) {
                notBlank("iamRole", login.iamRole(), "OBJ-5");
                arm.iamRole(login.iamRole());
            }
            if (login.accessKey() != null) {
                arm.accessKey(login.accessKey());
            }
            if (login.serviceAccountKey() != null) {
                arm.serviceAccountKey(login.serviceAccountKey());
            }
            if (login.connectionString() != null) {
                arm.connectionString(login.connectionString());
            }
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
            arm.authenticationNull();
            return this;
        }

        /**
         * Sends null as the role; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearIamRole() {
            noLimit("iamRole");
            arm.iamRoleNull();
            return this;
        }

        /**
         * Sends null as the access key; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearAccessKey() {
            arm.accessKeyNull();
            return this;
        }

        /**
         * Sends null as the key of the service account; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearServiceAccountKey() {
            arm.serviceAccountKeyNull();
            return this;
        }

        /**
         * Sends null as the connection string; what that does is not documented.
         *
         * @return this builder
         */
        public Builder clearConnectionString() {
            arm.connectionStringNull();
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
            ClickPipePatchObjectStorageSource built = additionalTo(arm).build();
            ClickPipePatchSource.Builder from = ClickPipePatchSource.builder();
            if (!built.toJson().equals("{}")) {
                from.objectStorage(built);
            }
            return new ObjectStoragePatch(finish("objectStorage", checks, from));
        }
    }
}
