package io.attain.customer.merging.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One customer went up in another. */
@Table("CUSTOMER_MERGE")
public interface MergeRow extends IdRow {

    @Indexed
    long getProjectId();

    /** The id of the issue that stays. */
    @Indexed
    long getSurvivorId();

    long getGoneId();

    String getGoneKey();

    /** Jira's id of the status that it was in. */
    String getStatusWas();

    /** The user key of who merged them. */
    String getMergedBy();

    Date getMergedAt();

    /** {@link io.attain.customer.merging.Merge.State} by name. */
    String getStateName();

    void setStateName(String state);

    int getResultCount();

    void setResultCount(int results);

    int getMovedCount();

    void setMovedCount(int moved);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTrouble();

    void setTrouble(String trouble);
}
