/** What a target's workflow asks before it lets a target on. */
@NullMarked
package io.attain.target.jira.workflow;

import org.jspecify.annotations.NullMarked;
