/**
 * A small Jira as a library: the platform's services over a database, and the one place that puts them together.
 */
@NullMarked
package io.attain.host.jira;

import org.jspecify.annotations.NullMarked;
