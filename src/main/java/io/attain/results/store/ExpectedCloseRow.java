package io.attain.results.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * For which day an opportunity was expected to close in some time, as its history said it last. Its slot is the opportunity and
 * the number among its own. Days are numbers of days, moments milliseconds since 1970-01-01 UTC.
 */
@Table("EXPECTED_CLOSE")
@Indexes({
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getOpportunityId"}),
    @Index(
            name = "onDay",
            methodNames = {"getProjectId", "getDayNumber"}),
    @Index(
            name = "putOff",
            methodNames = {"getProjectId", "getUntilMillis"}),
    @Index(
            name = "ofOwnerOnDay",
            methodNames = {"getOwnerKey", "getDayNumber"}),
    @Index(
            name = "putOffByOwner",
            methodNames = {"getOwnerKey", "getUntilMillis"})
})
public interface ExpectedCloseRow extends SlotRow {

    @Indexed
    long getOpportunityId();

    long getProjectId();

    /** Empty or null for nobody. */
    @Nullable
    String getOwnerKey();

    /** In minor units. */
    long getAmount();

    @Nullable
    Integer getDayNumber();

    long getFromMillis();

    @Nullable
    Long getUntilMillis();

    @Nullable
    Integer getNextDayNumber();

    @Nullable
    Long getDecidedMillis();
}
