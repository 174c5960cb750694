/** Promises in Jira. */
@NullMarked
package io.attain.customer.promises.jira;

import org.jspecify.annotations.NullMarked;
