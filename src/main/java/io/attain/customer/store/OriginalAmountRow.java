package io.attain.customer.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What an opportunity is worth in the currency in which that was said. */
@Table("ORIGINAL_AMOUNT")
public interface OriginalAmountRow extends RawEntity<Long> {

    /** The id of the opportunity's issue. */
    @NotNull
    @PrimaryKey("ISSUE_ID")
    Long getIssueId();

    /** In minor units of {@link #getCurrency}. */
    @Nullable
    Long getSaidAmount();

    @Nullable
    String getCurrency();

    /** As it is written. */
    @Nullable
    String getRate();

    /** The day whose rate it was, in days since 1970-01-01. */
    @Nullable
    Integer getRateDay();

    /** In minor units of the project's currency. */
    @Nullable
    Long getCameTo();
}
