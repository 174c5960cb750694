/** Asks and Jira's issues. */
@NullMarked
package io.attain.activity.asks.jira;

import org.jspecify.annotations.NullMarked;
