/** Leaderboards of stored trees. */
@NullMarked
package io.attain.target.leaderboard.jira;

import org.jspecify.annotations.NullMarked;
