/**
 * Jira's side of the host: the platform's services over the host's database, and the one place that puts them
 * together.
 */
@NullMarked
package io.attain.host.jira;

import org.jspecify.annotations.NullMarked;
