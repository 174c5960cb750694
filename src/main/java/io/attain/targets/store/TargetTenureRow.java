package io.attain.targets.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Who held a target when, or a closed deal. What never passed from one to another has no row. */
@Table("TARGET_TENURE")
public interface TargetTenureRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ISSUE_ID")
    Long getIssueId();

    /** As {@link NodeText} writes it. */
    @StringLength(StringLength.UNLIMITED)
    String getTenure();

    void setTenure(String tenure);
}
