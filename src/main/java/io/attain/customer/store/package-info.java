/** Tiers and their history in Active Objects. */
@NullMarked
package io.attain.customer.store;

import org.jspecify.annotations.NullMarked;
