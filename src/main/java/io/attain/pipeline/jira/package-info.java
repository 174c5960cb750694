/** Opportunities in Jira: read from issues, followed by events, scanned for the recompute. */
@NullMarked
package io.attain.pipeline.jira;

import org.jspecify.annotations.NullMarked;
