package io.attain.customer.record.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What a customer needs and plans. */
@Table("CUSTOMER_NOTES")
public interface NotesRow extends RawEntity<Long> {

    /** The id of the customer's issue. */
    @NotNull
    @PrimaryKey("CUSTOMER_ID")
    Long getCustomerId();

    int getVersionNo();

    void setVersionNo(int version);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNeeds();

    void setNeeds(String needs);

    @Nullable
    String getPlanText();

    void setPlanText(String plan);

    /** Minor units of the project's currency. */
    @Nullable
    Long getPlanAmount();

    void setPlanAmount(@Nullable Long amount);

    /** What it was converted from, in minor units of {@link #getPlanCurrency}; null if it was not. */
    @Nullable
    Long getPlanSaid();

    void setPlanSaid(@Nullable Long amount);

    @Nullable
    String getPlanCurrency();

    void setPlanCurrency(@Nullable String currency);

    /** As it is written. */
    @Nullable
    String getPlanRate();

    void setPlanRate(@Nullable String rate);

    /** The day whose rate it was, in days since 1970-01-01. */
    @Nullable
    Integer getRateDay();

    void setRateDay(@Nullable Integer day);

    /** Days since 1970-01-01. */
    @Nullable
    Integer getPlanDay();

    void setPlanDay(@Nullable Integer day);
}
