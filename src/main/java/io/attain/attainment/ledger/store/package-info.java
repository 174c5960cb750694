/** Postings and their sums in the tables of the plugin: a read model that can be rebuilt from the truth. */
@NullMarked
package io.attain.attainment.ledger.store;

import org.jspecify.annotations.NullMarked;
