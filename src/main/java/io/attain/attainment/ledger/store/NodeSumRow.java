package io.attain.attainment.ledger.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * What the postings of a node add up to, written with them in one transaction. Its stripe's number at that moment tells
 * readers whether they have seen it.
 */
@Table("NODE_SUM")
public interface NodeSumRow extends RawEntity<String> {

    /** The tree's root and the node, as in {@code 10001:10020}. */
    @NotNull
    @PrimaryKey("SUM_KEY")
    String getSumKey();

    @Indexed
    long getRootId();

    long getNodeId();

    @Indexed
    long getStripe();

    long getChangeNumber();

    /** In minor units. */
    long getAmount();

    /** How many postings there are. */
    long getResults();
}
