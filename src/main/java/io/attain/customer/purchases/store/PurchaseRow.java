package io.attain.customer.purchases.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * A purchase that was never an opportunity, as it is or as it was before something else was said of it. The slot is the
 * project and the key; of what was, with the number of what said something else between.
 */
@Table("PURCHASE")
@Indexes(
        @Index(
                name = "inProject",
                methodNames = {"getProjectId", "getDayNumber"}))
public interface PurchaseRow extends SlotRow {

    long getProjectId();

    String getExternalKey();

    @Indexed
    long getCustomerId();

    /** Days since 1970-01-01. */
    int getDayNumber();

    @Nullable
    String getProductLine();

    /** Minor units of the project's money. */
    long getAmount();

    @Nullable
    Long getSaidAmount();

    @Nullable
    String getSaidCurrency();

    @Nullable
    String getSaidRate();

    /** The number of what brought it. */
    @Indexed
    int getBatchNo();

    /** The number of what said something else of it; 0 if it is so now. */
    @Indexed
    int getReplacedBy();
}
