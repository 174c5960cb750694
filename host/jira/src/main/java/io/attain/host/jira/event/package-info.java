/** Events: who listens, and the events that operations on issues fire. */
@NullMarked
package io.attain.host.jira.event;

import org.jspecify.annotations.NullMarked;
