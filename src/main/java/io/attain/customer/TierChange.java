package io.attain.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of tier with all that explains it.
 *
 * @param on the day of the evaluation
 * @param from the tier before, or null for the first evaluation
 * @param to the tier after
 * @param inputs what it was decided by
 * @param ruleVersion the version of the rules that decided
 * @param reason why
 */
public record TierChange(
        LocalDate on, @Nullable Tier from, Tier to, TierInputs inputs, int ruleVersion, TierReason reason) {}
