/** Issues: their rows, their history, and the operations on them with the checks that Jira makes. */
@NullMarked
package io.attain.host.jira.issue;

import org.jspecify.annotations.NullMarked;
