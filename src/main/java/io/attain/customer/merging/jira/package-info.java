/** Merging customers in Jira and in our tables. */
@NullMarked
package io.attain.customer.merging.jira;

import org.jspecify.annotations.NullMarked;
