/** Changing a project's teams, and who leads whom. */
@NullMarked
package io.attain.teams.app;

import org.jspecify.annotations.NullMarked;
