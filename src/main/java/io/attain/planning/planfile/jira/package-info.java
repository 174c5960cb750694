/** Whole target plans read from files and written into Jira: all or none. */
@NullMarked
package io.attain.planning.planfile.jira;

import org.jspecify.annotations.NullMarked;
