package io.clickpipes.client.source;

import io.clickpipes.client.model.ClickPipePostObjectStorageSource;
import io.clickpipes.client.model.ClickPipePostSource;
import io.clickpipes.client.model.ObjectStorageCompression;
import io.clickpipes.client.model.ObjectStorageFormat;
import io.clickpipes.client.model.ObjectStorageType;
import io.clickpipes.client.rule.Checked;
import io.clickpipes.client.rule.Checks;
import io.clickpipes.client.rule.PartBuilder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Files in object storage, once or for as long as new ones come (section 4.2 of the wire facts). Paths may hold the
 * wildcards {@code ?}, {@code *} and {@code **}. Immutable; its text shows no secret.
 */
public final class ObjectStorageSource implements StreamingSource {

    private static final String KIND = "objectStorage";

    private final Checked<ClickPipePostSource> checked;

    private ObjectStorageSource(Checked<ClickPipePostSource> checked) {
        this.checked = checked;
    }

    /**
     * Amazon S3.
     *
     * @param url bucket and path, https
     * @return a new builder
     */
    public static Builder s3(String url) {
        return of(ObjectStorageType.S3).url(url);
    }

    /**
     * Google Cloud Storage.
     *
     * @param url bucket and path, {@code https://storage.googleapis.com/} rather than {@code gs://}
     * @return a new builder
     */
    public static Builder gcs(String url) {
        return of(ObjectStorageType.GCS).url(url);
    }

    /**
     * DigitalOcean Spaces.
     *
     * @param url bucket and path, https
     * @return a new builder
     */
    public static Builder digitalOceanSpaces(String url) {
        return of(ObjectStorageType.DOSPACES).url(url);
    }

    /**
     * Cloudflare R2.
     *
     * @param url bucket and path, https
     * @return a new builder
     */
    public static Builder cloudflareR2(String url) {
        return of(ObjectStorageType.CLOUDFLARER2).url(url);
    }

    /**
     * OVHcloud Object Storage.
     *
     * @param url bucket and path, https
     * @return a new builder
     */
    public static Builder ovhObjectStorage(String url) {
        return of(ObjectStorageType.OVHOBJECTSTORAGE).url(url);
    }

    /**
     * Azure Blob Storage (rules OBJ-2, OBJ-3).
     *
     * @param container name of the container
     * @param path path within it
     * @return a new builder
     */
    public static Builder azureBlobStorage(String container, String path) {
        return of(ObjectStorageType.AZUREBLOBSTORAGE)
                .azureContainerName(container)
                .path(path);
    }

    /**
     * Any type of object storage.
     *
     * @param type the type; {@code ObjectStorageType.of(text)} takes any
     * @return a new builder
     */
    public static Builder of(ObjectStorageType type) {
        return new Builder(type);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Checked<ClickPipePostSource> checked() {
        return checked;
    }

    @Override
    public String toString() {
        return checked.toString();
    }

    /** Everything that can be chosen. Not safe for several threads. */
    public static final class Builder extends PartBuilder<Builder> {

        final ObjectStorageType type;
        private @Nullable ObjectStorageFormat format;

        @Nullable
        String url;

        private @Nullable String delimiter;
        private @Nullable ObjectStorageCompression compression;

        @Nullable
        Boolean isContinuous;

        @Nullable
        String queueUrl;

        @Nullable
        Boolean skipInitialLoad;

        @Nullable
        String startAfter;

        @Nullable
        StorageLogin login;

        @Nullable
        String path;

        @Nullable
        String azureContainerName;

        private Builder(ObjectStorageType type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * How files are written.
         *
         * @param format the format; {@code ObjectStorageFormat.of(text)} takes any
         * @return this builder
         */
        public Builder format(ObjectStorageFormat format) {
            this.format = Objects.requireNonNull(format, "format");
            return this;
        }

        /**
         * Bucket and path; not for Azure (rule OBJ-2).
         *
         * @param url the URL
         * @return this builder
         */
        public Builder url(String url) {
            this.url = Objects.requireNonNull(url, "url");
            return this;
        }

        /**
         * Container; for Azure (rule OBJ-3).
         *
         * @param name its name
         * @return this builder
         */
        public Builder azureContainerName(String name) {
            this.azureContainerName = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Path in the container; for Azure (rule OBJ-3).
         *
         * @param path the path
         * @return this builder
         */
        public Builder path(String path) {
            this.path = Objects.requireNonNull(path, "path");
            return this;
        }

        /**
         * What separates the values of a line.
         *
         * @param delimiter such as {@code ;}
         * @return this builder
         */
        public Builder delimiter(String delimiter) {
            this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
            return this;
        }

        /**
         * How files are compressed.
         *
         * @param compression the way; {@code ObjectStorageCompression.of(text)} takes any
         * @return this builder
         */
        public Builder compression(ObjectStorageCompression compression) {
            this.compression = Objects.requireNonNull(compression, "compression");
            return this;
        }

        /**
         * Whether new files are read for as long as the pipe runs; once otherwise.
         *
         * @param continuous true if so
         * @return this builder
         */
        public Builder isContinuous(boolean continuous) {
            this.isContinuous = continuous;
            return this;
        }

        /**
         * Reads new files for as long as the pipe runs, as the queue announces them: {@link #isContinuous} and
         * {@link #queueUrl} in one.
         *
         * @param queueUrl the queue
         * @return this builder
         */
        public Builder announcedBy(String queueUrl) {
            return isContinuous(true).queueUrl(queueUrl);
        }

        /**
         * The queue that announces files (rules OBJ-7 to OBJ-10).
         *
         * @param queueUrl URL of an SQS queue, or name of a Pub/Sub subscription
         * @return this builder
         */
        public Builder queueUrl(String queueUrl) {
            this.queueUrl = Objects.requireNonNull(queueUrl, "queueUrl");
            return this;
        }

        /**
         * Whether the files that are there already are left out (rules OBJ-11, OBJ-12).
         *
         * @param skip true if so
         * @return this builder
         */
        public Builder skipInitialLoad(boolean skip) {
            this.skipInitialLoad = skip;
            return this;
        }

        /**
         * Leaves out files up to this one, by the order of their keys (rule OBJ-12).
         *
         * @param key key of a file
         * @return this builder
         */
        public Builder startAfter(String key) {
            this.startAfter = Objects.requireNonNull(key, "key");
            return this;
        }

        /**
         * How to enter; without it the bucket is public.
         *
         * @param login the login
         * @return this builder
         */
        public Builder login(StorageLogin login) {
            this.login = Objects.requireNonNull(login, "login");
            return this;
        }

        /**
         * The source. Broken rules are not thrown here but by the pipe, with all others.
         *
         * @return an immutable source
         */
        public ObjectStorageSource build() {
            Checks checks = new Checks();
            checks.require(given("format", format), "OBJ-1", "format");
            checks.require(delimiter == null || !delimiter.isEmpty() || givenByName("delimiter"), "DST-9", "delimiter");
            requireNotBlank(checks, "startAfter", startAfter);
            requireNotBlank(checks, "queueUrl", queueUrl);
            new ObjectStorageRules(this, checks).check();
            return new ObjectStorageSource(Parts.source(KIND, checks, source -> source.objectStorage(model())));
        }

        boolean has(String name, @Nullable Object value) {
            return given(name, value);
        }

        boolean byName(String name) {
            return givenByName(name);
        }

        private ClickPipePostObjectStorageSource model() {
            ClickPipePostObjectStorageSource.Builder model =
                    ClickPipePostObjectStorageSource.builder().type(type);
            Parts.set(format, model::format);
            Parts.set(url, model::url);
            Parts.set(delimiter, model::delimiter);
            Parts.set(compression, model::compression);
            Parts.set(isContinuous, model::isContinuous);
            Parts.set(queueUrl, model::queueUrl);
            Parts.set(skipInitialLoad, model::skipInitialLoad);
            Parts.set(startAfter, model::startAfter);
            if (login != null) {
                model.authentication(login.authentication());
                Parts.set(login.iamRole(), model::iamRole);
                Parts.set(login.accessKey(), model::accessKey);
                Parts.set(login.serviceAccountKey(), model::serviceAccountKey);
                Parts.set(login.connectionString(), model::connectionString);
            }
            Parts.set(path, model::path);
            Parts.set(azureContainerName, model::azureContainerName);
            return additionalTo(model).build();
        }
    }
}
