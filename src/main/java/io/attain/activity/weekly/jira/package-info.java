/** What weekly meetings agree to do, as Jira's issues. */
@NullMarked
package io.attain.activity.weekly.jira;

import org.jspecify.annotations.NullMarked;
