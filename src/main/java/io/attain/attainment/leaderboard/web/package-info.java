/** Leaderboards over REST. */
@NullMarked
package io.attain.attainment.leaderboard.web;

import org.jspecify.annotations.NullMarked;
