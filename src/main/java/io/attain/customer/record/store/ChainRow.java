package io.attain.customer.record.store;

import java.util.Date;
import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A customer's decision chain as a whole. */
@Table("DECISION_CHAIN")
@Indexes(
        @Index(
                name = "clearOnes",
                methodNames = {"getProjectId", "isClear"}))
public interface ChainRow extends RawEntity<Long> {

    /** The id of the customer's issue. */
    @NotNull
    @PrimaryKey("CUSTOMER_ID")
    Long getCustomerId();

    long getProjectId();

    int getVersionNo();

    /** What {@link io.attain.customer.record.DecisionChain#isClear} says of it. */
    boolean isClear();

    /** When somebody said that it is so, whatever its people say; null if nobody did. */
    @Nullable
    Date getRuledAt();

    /** The user key of who said so; null for an older version. */
    @Nullable
    String getRuledBy();

    @Nullable
    String getRuledWhy();
}
