/** A target's team in the order of what its members have achieved. */
@NullMarked
package io.attain.attainment.leaderboard;

import org.jspecify.annotations.NullMarked;
