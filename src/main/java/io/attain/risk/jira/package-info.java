/** What risks are found by: logs, targets and each person's own day. */
@NullMarked
package io.attain.risk.jira;

import org.jspecify.annotations.NullMarked;
