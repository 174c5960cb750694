/** Customers' records in Jira. */
@NullMarked
package io.attain.customer.record.jira;

import org.jspecify.annotations.NullMarked;
