/** Customers' records in Active Objects. */
@NullMarked
package io.attain.customer.record.store;

import org.jspecify.annotations.NullMarked;
