/**
 * Purchases that were never opportunities here: other systems bring them, by files or over REST, each under a key of theirs.
 * They count for tiers, and for no target.
 */
@NullMarked
package io.attain.customer.purchases;

import org.jspecify.annotations.NullMarked;
