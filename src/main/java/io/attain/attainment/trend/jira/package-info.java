/** Trends of stored trees. */
@NullMarked
package io.attain.attainment.trend.jira;

import org.jspecify.annotations.NullMarked;
