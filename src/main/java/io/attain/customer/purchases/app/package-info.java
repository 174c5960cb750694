/** Bringing purchases from elsewhere, and taking them back. */
@NullMarked
package io.attain.customer.purchases.app;

import org.jspecify.annotations.NullMarked;
