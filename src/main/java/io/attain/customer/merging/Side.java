package io.attain.customer.merging;

import io.attain.customer.Tier;
import io.attain.kernel.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of two customers that become one.
 *
 * @param owner the user key of whose it is; empty for nobody's
 * @param money what it pays in
 * @param tier where it stands, null if it was never evaluated
 * @param bought in the trailing twelve months, in minor units
 * @param counts how many there are of what belongs to it, by kind
 * @param said what its fields and its notes say
 * @param scope what its opportunities count for by it: region, customer type, bought before
 * @param people how many its decision chain has
 */
public record Side(
        long customerId,
        long projectId,
        String key,
        String name,
        String owner,
        Unit money,
        @Nullable Tier tier,
        long bought,
        Map<String, Integer> counts,
        List<Said> said,
        List<String> scope,
        int people) {

    /**
     * What a field says, or a part of the notes.
     *
     * @param id what it is known by
     * @param name what it is called now
     */
    public record Said(String id, String name, String value) {}

    /** Whether something was or may be won of it, which counts for its part of the business. */
    public boolean hasDeals() {
        return Stream.of("open", "won", "lost").anyMatch(kind -> counts.getOrDefault(kind, 0) > 0);
    }

    /** What it says of something; nothing if it says nothing of it. */
    public Optional<Said> saying(String id) {
        return said.stream().filter(each -> each.id().equals(id)).findFirst();
    }
}
