/**
 * Results put on the nodes they count for. {@link io.attain.target.ledger.Postings} is where later contexts hand results in,
 * {@link io.attain.target.ledger.Ledger} keeps the postings and their sums, and a recompute proves them against the truth.
 */
@NullMarked
package io.attain.target.ledger;

import org.jspecify.annotations.NullMarked;
