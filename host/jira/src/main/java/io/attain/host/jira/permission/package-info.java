/** Who may do what in a project: permissions held by groups, roles or whoever is logged in. */
@NullMarked
package io.attain.host.jira.permission;

import org.jspecify.annotations.NullMarked;
