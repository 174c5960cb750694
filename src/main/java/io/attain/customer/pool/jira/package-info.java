/** The pool in Jira. */
@NullMarked
package io.attain.customer.pool.jira;

import org.jspecify.annotations.NullMarked;
