package io.attain.customer.tail;

import io.attain.customer.Tier;
import org.jspecify.annotations.Nullable;

/**
 * Which customers are asked for; all that is said must hold.
 *
 * @param text a part of their name, or a number or an address of theirs; empty for any
 * @param tier which they have today; null for any
 * @param owner the user key of whose they are; empty for those of nobody, null for anybody's
 * @param region our word for theirs; empty for any
 * @param type our word for theirs; empty for any
 * @param untouched for how many days nobody touched them; 0 for those that were touched, too
 */
public record CustomerFilter(
        String text, @Nullable Tier tier, @Nullable String owner, String region, String type, int untouched) {

    /** All customers. */
    public static final CustomerFilter ALL = new CustomerFilter("", null, null, "", "", 0);
}
