/** Handovers in our tables. */
@NullMarked
package io.attain.customer.handover.store;

import org.jspecify.annotations.NullMarked;
