/**
 * Targets as trees of nodes, and which node a result counts for. What is done with trees has a package of its own for each
 * topic, with its adapters inside: results are posted in {@code ledger}, figures told in {@code attainment}, {@code trend} and
 * {@code leaderboard} and explained in {@code explanation}; {@code rules}, {@code smart}, {@code decomposition},
 * {@code agreement}, {@code tenure} and {@code plan} make and change targets.
 */
@NullMarked
package io.attain.targets;

import org.jspecify.annotations.NullMarked;
