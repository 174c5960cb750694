/** What daily logs need of Jira: the issues they tell of, and the targets they count towards. */
@NullMarked
package io.attain.activity.jira;

import org.jspecify.annotations.NullMarked;
