package io.attain.results.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A result as its source said it last. */
@Table("RESULT")
@Indexes({
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getSourceId"}),
    @Index(
            name = "ofMetric",
            methodNames = {"getProjectId", "getMetric", "getDayNumber"})
})
public interface ResultRow extends IdRow {

    /**
     * Source, its id and the result's number among those of that source: Active Objects knows unique columns only, and two
     * nodes of a cluster may follow the same event.
     */
    @NotNull
    @Unique
    String getSlot();

    /** The name of a {@link io.attain.results.Source}. */
    String getSourceKind();

    @Indexed
    long getSourceId();

    long getProjectId();

    String getOwnerKey();

    /** Days since 1970-01-01. */
    int getDayNumber();

    /** The metric's code. */
    String getMetric();

    /** In the metric's minor units. */
    long getAmount();

    @Nullable
    String getRegion();

    @Nullable
    String getProductLine();

    @Nullable
    String getCustomerType();

    /** The issue id of whose purchase it is. */
    @Nullable
    Long getCustomerId();
}
