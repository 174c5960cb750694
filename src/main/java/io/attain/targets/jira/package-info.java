/** Target issues in Jira: read with their links, kept as nodes by events, found by JQL. */
@NullMarked
package io.attain.targets.jira;

import org.jspecify.annotations.NullMarked;
