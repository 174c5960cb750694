/**
 * Workflow: Jira-style workflow XML, evaluated by OSWorkflow's own engine. An issue's step is the one linked to its
 * status, so nothing but the status is kept with the issue.
 */
@NullMarked
package io.attain.host.jira.workflow;

import org.jspecify.annotations.NullMarked;
