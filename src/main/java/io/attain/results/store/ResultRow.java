package io.attain.results.store;

import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A result as its source said it last. Its slot ends with its number among those of that source. */
@Table("RESULT")
@Indexes({
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getSourceId"}),
    @Index(
            name = "ofMetric",
            methodNames = {"getProjectId", "getMetric", "getDayNumber"})
})
public interface ResultRow extends SourcedRow {

    @Indexed
    long getSourceId();

    /** The metric's code. */
    String getMetric();

    @Nullable
    String getRegion();

    @Nullable
    String getProductLine();

    @Nullable
    String getCustomerType();

    /** The issue id of whose purchase it is. */
    @Indexed
    @Nullable
    Long getCustomerId();
}
