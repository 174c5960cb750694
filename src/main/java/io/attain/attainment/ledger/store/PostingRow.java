package io.attain.attainment.ledger.store;

import io.attain.results.store.SourcedRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** A result posted to a node, with which and with whose it is its slot ends. */
@Table("POSTING")
@Indexes({
    @Index(
            name = "ofNode",
            methodNames = {"getRootId", "getNodeId"}),
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getSourceId"})
})
public interface PostingRow extends SourcedRow {

    @Indexed
    long getSourceId();

    long getNodeId();

    long getRootId();
}
