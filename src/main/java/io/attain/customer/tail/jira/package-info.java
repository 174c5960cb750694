/** Customers that are issues, as Jira finds them. */
@NullMarked
package io.attain.customer.tail.jira;

import org.jspecify.annotations.NullMarked;
