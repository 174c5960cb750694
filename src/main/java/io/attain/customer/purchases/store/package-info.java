/** Purchases from elsewhere in our tables. */
@NullMarked
package io.attain.customer.purchases.store;

import org.jspecify.annotations.NullMarked;
