/** Projects and what they are configured with: issue types and their schemes, statuses, roles and their actors. */
@NullMarked
package io.attain.host.jira.project;

import org.jspecify.annotations.NullMarked;
