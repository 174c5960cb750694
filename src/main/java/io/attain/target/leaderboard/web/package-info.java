/** Leaderboards over REST. */
@NullMarked
package io.attain.target.leaderboard.web;

import org.jspecify.annotations.NullMarked;
