package io.attain.attainment.ledger.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A result posted to a node. */
@Table("POSTING")
@Indexes({
    @Index(
            name = "ofNode",
            methodNames = {"getRootId", "getNodeId"}),
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getSourceId"})
})
public interface PostingRow extends IdRow {

    /**
     * Source, its id and the node. Active Objects knows unique columns only; this one keeps two nodes of a cluster, that
     * follow the same event, from posting twice.
     */
    @NotNull
    @Unique
    String getSlot();

    /** The name of a {@link io.attain.results.Source}. */
    String getSourceKind();

    @Indexed
    long getSourceId();

    long getNodeId();

    long getRootId();

    long getProjectId();

    String getOwnerKey();

    /** Days since 1970-01-01. */
    int getDayNumber();

    /** In minor units. */
    long getAmount();
}
