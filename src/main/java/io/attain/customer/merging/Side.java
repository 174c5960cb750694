package io.attain.customer.merging;

import io.attain.customer.Tier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of two customers that become one.
 *
 * @param owner the user key of whose it is; empty for nobody's
 * @param tier where it stands, null if it was never evaluated
 * @param bought in the trailing twelve months, in minor units
 * @param counts how many there are of what belongs to it, by kind
 * @param facts what its fields say, by what the fields are called
 * @param scope what its opportunities count for by it: region, customer type, bought before
 * @param people how many its decision chain has
 */
public record Side(
        long customerId,
        long projectId,
        String key,
        String name,
        String owner,
        @Nullable Tier tier,
        long bought,
        Map<String, Integer> counts,
        Map<String, String> facts,
        List<String> scope,
        int people) {}
