/** Merged customers in our tables. */
@NullMarked
package io.attain.customer.merging.store;

import org.jspecify.annotations.NullMarked;
