package io.attain.customer.pool;

import io.attain.customer.Tier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long customers of a kind may be without contact.
 *
 * @param tier null for each
 * @param part the region, customer type or product line, as {@code region/East China}; empty for each
 * @param days how many; 0 for however many
 * @param grace how many more before anything is proposed
 */
public record RecallRow(@Nullable Tier tier, String part, int days, int grace) {

    /** Whether it is about a customer of a tier with these parts of the business. */
    public boolean isAbout(Tier customers, Set<String> parts) {
        return (tier == null || tier == customers) && (part.isEmpty() || parts.contains(part));
    }

    /** Whether nobody is ever proposed by it. */
    public boolean isNever() {
        return days == 0;
    }
}
