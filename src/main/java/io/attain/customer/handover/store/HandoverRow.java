package io.attain.customer.handover.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What somebody had passes to others. */
@Table("HANDOVER")
public interface HandoverRow extends IdRow {

    @Indexed
    long getProjectId();

    /** The user key of whose it was. */
    String getPerson();

    /** Days since 1970-01-01. */
    int getFromDay();

    /** The user key of who handed it over. */
    String getGivenBy();

    Date getGivenAt();

    /** {@link io.attain.customer.handover.Handover.State} by name. */
    String getStateName();

    int getIssueCount();

    int getDifferentCount();

    int getResultCount();

    int getMovedCount();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTrouble();
}
