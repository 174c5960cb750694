/** People: users, groups, who asks now, site-wide permissions and time zones. */
@NullMarked
package io.attain.host.jira.user;

import org.jspecify.annotations.NullMarked;
