package io.attain.attainment.ledger.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/**
 * How often the sums of some of a tree's nodes have changed. Whoever changes a sum locks its stripe first, so that changes
 * are numbered in the order in which they are committed, and a reader can ask for those after the last one it knows.
 */
@Table("SUM_STRIPE")
public interface SumStripeRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("STRIPE")
    Long getStripe();

    @Indexed
    long getRootId();

    long getChangeNumber();
}
