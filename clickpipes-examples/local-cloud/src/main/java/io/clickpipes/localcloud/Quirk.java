package io.clickpipes.localcloud;

/**
 * An odd way of the real service (wire facts 8.2 and 6.3), which LocalCloud shows when it is asked to with
 * {@link LocalCloud.Builder#quirks(java.util.Set)}. All but {@link #MONGODB_EDITS_WEAR_OUT} change answers only.
 * {@link #RETRY_AFTER} is the one that nobody has seen: a client should be able to live with it.
 */
public enum Quirk {
    /** The type of a table engine comes back as {@code "MergeTree() "}: with parentheses and a trailing blank. */
    ENGINE_WITH_PARENTHESES,
    /** {@code sortingKey}, {@code primaryKey} and {@code partitionBy} of the table come back null. */
    TABLE_KEYS_NULL,
    /** Arrays that are empty, or were not set, come back null. */
    ARRAYS_NULL,
    /** {@code excludedColumns} and {@code sortingKeys} of a mapping that were not set come back empty. */
    ARRAYS_EMPTY,
    /** {@code excludedColumns} come back in another order. */
    EXCLUDED_COLUMNS_REORDERED,
    /** Optional texts of a source that were not set come back as {@code ""}. */
    TEXTS_EMPTY,
    /** Mappings come back with a {@code tableEngine} though none was sent. */
    TABLE_ENGINE_FILLED_IN,
    /** {@code deleteOnMerge} and {@code enableFailoverSlots} do not come back. */
    FLAGS_MISSING,
    /** CPU and memory of a pipe come back as text, such as {@code "500m"} and {@code "2Gi"} (rule SCL-4). */
    SCALING_AS_TEXT,
    /** CPU and memory of a pipe come back as 0 for one step after its size was changed (rule SCL-4). */
    SCALING_ZERO,
    /** Authentication, path and container of an Azure source do not come back. */
    AZURE_MEMBERS_MISSING,
    /** Answers hold members that no document declares. */
    UNKNOWN_MEMBERS,
    /** The second answer about each pipe tells of a state that no document declares. */
    UNKNOWN_STATE,
    /**
     * What the rate limit refuses has {@code Retry-After} in whole seconds, beside the {@code X-RateLimit-Reset}
     * that is known of the service (wire facts 2.3).
     */
    RETRY_AFTER,
    /**
     * After six edits of the tables of a MongoDB pipe without its credentials, each further edit of them is
     * answered with status 500 for good (rule UPD-11).
     */
    MONGODB_EDITS_WEAR_OUT
}
