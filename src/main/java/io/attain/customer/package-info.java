/**
 * Customer tiers: A, B or C by what a customer bought in the trailing twelve months, up at once and down
 * with patience. {@link io.attain.customer.TierRules} are the limits as values, {@link
 * io.attain.customer.TierEvaluation} applies them and explains itself.
 */
@NullMarked
package io.attain.customer;

import org.jspecify.annotations.NullMarked;
