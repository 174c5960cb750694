package io.attain.results.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * How an opportunity came to a stage, as its history said it last. Its slot is the opportunity and the change's number among
 * its own.
 */
@Table("STAGE_CHANGE")
@Indexes({
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getOpportunityId"}),
    @Index(
            name = "inTime",
            methodNames = {"getProjectId", "getMillis"}),
    @Index(
            name = "ofPerson",
            methodNames = {"getOwnerKey", "getMillis"})
})
public interface StageChangeRow extends SlotRow {

    @Indexed
    long getOpportunityId();

    long getProjectId();

    @Indexed
    long getCustomerId();

    @Nullable
    String getFromStage();

    @Nullable
    String getToStage();

    /** Milliseconds since 1970-01-01 UTC. */
    long getMillis();

    /** Empty or null for nobody known. */
    @Nullable
    String getChangedBy();

    /** Empty or null for nobody. */
    @Nullable
    String getOwnerKey();
}
