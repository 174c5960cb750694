/** Leaderboards of stored trees. */
@NullMarked
package io.attain.attainment.leaderboard.jira;

import org.jspecify.annotations.NullMarked;
