/** Customers and what they bought, read from their issues. */
@NullMarked
package io.attain.customer.jira;

import org.jspecify.annotations.NullMarked;
