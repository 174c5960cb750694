/** What Jira's side asks of plugins; whoever runs them answers. */
@NullMarked
package io.attain.host.jira.plugin;

import org.jspecify.annotations.NullMarked;
