/** The nightly run in Jira's scheduler: registered on every node, run once per cluster. */
@NullMarked
package io.attain.job.jira;

import org.jspecify.annotations.NullMarked;
