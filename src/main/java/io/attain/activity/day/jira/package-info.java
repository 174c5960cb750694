/** A person's day in Jira. */
@NullMarked
package io.attain.activity.day.jira;

import org.jspecify.annotations.NullMarked;
