/**
 * What is known of a customer: who decides there and what they think of us. {@link io.attain.customer.record.DecisionChain}
 * judges whether that is clear.
 */
@NullMarked
package io.attain.customer.record;

import org.jspecify.annotations.NullMarked;
