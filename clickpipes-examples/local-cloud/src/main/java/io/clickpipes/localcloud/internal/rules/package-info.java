/**
 * The rules of the service (wire facts 4 to 7), by number. They are checked beside the schema and tell their number
 * where both speak of the same place. Some are checked where the state is: UPD-7 to UPD-10 in
 * {@code operations.MappingEdit}, KAF-12 in {@code operations.KafkaEndpoints}, SCL-1 in
 * {@code operations.ScalingOperations}, CDC-1 in {@code state.CdcScaling}.
 *
 * <p>Not checked, because the schema says it all: GEN-3, KAF-11, UPD-2, BQ-5, RPE-4. Because the sources differ, and
 * official clients get through: UPD-1, PG-10, SCL-2, SCL-3, the formats of KAF-10 other than AvroConfluent, unused
 * sorting keys (PG-6), the user name beside an IAM role (PG-2, MY-2), empty sorting keys (DST-9), private names of an
 * MSK endpoint (RPE-5), and MUTUAL_TLS on Redpanda (KAF-2). Because nobody but the service can tell: OBJ-14, MY-11,
 * MG-4. No check looks into a secret.
 */
@NullMarked
package io.clickpipes.localcloud.internal.rules;

import org.jspecify.annotations.NullMarked;
