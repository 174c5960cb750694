/** Customers as rows in our tables, and what they are found by. */
@NullMarked
package io.attain.customer.tail.store;

import org.jspecify.annotations.NullMarked;
