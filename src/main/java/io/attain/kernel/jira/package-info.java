/** What every context shares of Jira: our issue types, statuses and custom fields, the projects set up for sales, and exact amounts. */
@NullMarked
package io.attain.kernel.jira;

import org.jspecify.annotations.NullMarked;
