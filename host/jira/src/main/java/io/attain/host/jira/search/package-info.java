/**
 * Search: JQL is read into a tree, checked against the site's fields, values and functions, and compiled into one SQL
 * statement with bound parameters. What the searcher may not browse neither appears nor is admitted to exist.
 */
@NullMarked
package io.attain.host.jira.search;

import org.jspecify.annotations.NullMarked;
