package io.attain.customer.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Where one customer stands. Days are numbers of days since 1970-01-01, amounts minor units. */
@Table("TIER_STATE")
public interface TierStateRow extends Entity {

    /** The id of the customer's issue. */
    @NotNull
    @Unique
    Long getCustomerId();

    @Indexed
    long getProjectId();

    void setProjectId(long projectId);

    String getTier();

    void setTier(String tier);

    int getSinceDay();

    void setSinceDay(int day);

    int getEvaluationsBelow();

    void setEvaluationsBelow(int evaluations);

    int getEvaluatedDay();

    void setEvaluatedDay(int day);

    long getPurchases();

    void setPurchases(long purchases);

    boolean isExpansionPlan();

    void setExpansionPlan(boolean plan);
}
