/** Trends of stored trees. */
@NullMarked
package io.attain.target.trend.jira;

import org.jspecify.annotations.NullMarked;
