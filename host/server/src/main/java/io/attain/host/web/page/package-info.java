/** Jira's pages: dashboard, issue, search, projects, administration and profile, each drawn on the server. */
@NullMarked
package io.attain.host.web.page;

import org.jspecify.annotations.NullMarked;
