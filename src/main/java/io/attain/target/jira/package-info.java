/** Targets in Jira: read from issues and links, kept by events, decomposed into sub-tasks, found by JQL. */
@NullMarked
package io.attain.target.jira;

import org.jspecify.annotations.NullMarked;
