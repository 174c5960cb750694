/** Ready-made conditions of Jira that plugins name in their descriptor only, so that no API jar has to hold them. */
@NullMarked
package com.atlassian.jira.plugin.webfragment.conditions;

import org.jspecify.annotations.NullMarked;
