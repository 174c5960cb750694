package io.attain.words.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What a project says of one metric. */
@Preload
@Table("WORD")
public interface WordRow extends NamedRow {

    @Indexed
    long getProjectId();

    /** The metric's code. */
    String getMetric();

    int getWeekly();

    void setWeekly(int times);

    /** The part of the business whose wins a metric of the project's own adds up; null is any. */
    @Nullable
    String getRegion();

    void setRegion(@Nullable String region);

    @Nullable
    String getProductLine();

    void setProductLine(@Nullable String productLine);

    @Nullable
    String getCustomerType();

    void setCustomerType(@Nullable String customerType);

    /** The code of whose purchases it adds up; null for what adds up no wins. */
    @Nullable
    String getBuyers();

    void setBuyers(@Nullable String buyers);
}
