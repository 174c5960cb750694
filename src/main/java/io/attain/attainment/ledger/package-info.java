/**
 * Results put on the nodes they count for. {@link io.attain.results.Postings} is where later contexts hand results in,
 * {@link io.attain.attainment.ledger.Ledger} keeps the postings and their sums, and a recompute proves them against the truth.
 */
@NullMarked
package io.attain.attainment.ledger;

import org.jspecify.annotations.NullMarked;
