/** What an opportunity's workflow asks and does when one is won. */
@NullMarked
package io.attain.pipeline.jira.workflow;

import org.jspecify.annotations.NullMarked;
