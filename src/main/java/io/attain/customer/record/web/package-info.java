/** Customers' records over REST. */
@NullMarked
package io.attain.customer.record.web;

import org.jspecify.annotations.NullMarked;
