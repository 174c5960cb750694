/** The one class of the host that must stand in Jira's own package: the constructors it calls are package-private. */
@NullMarked
package com.atlassian.jira.bc.issue;

import org.jspecify.annotations.NullMarked;
