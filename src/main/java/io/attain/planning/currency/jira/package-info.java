/** Targets in other currencies, read from issues and written to them. */
@NullMarked
package io.attain.planning.currency.jira;

import org.jspecify.annotations.NullMarked;
