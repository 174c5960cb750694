package io.attain.customer.purchases.store;

import java.util.Date;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Purchases that were brought together. */
@Table("PURCHASE_BATCH")
public interface PurchaseBatchRow extends RawEntity<Integer> {

    /** Counts up from 1 over all projects. */
    @NotNull
    @PrimaryKey("BATCH_NO")
    Integer getBatchNo();

    @Indexed
    long getProjectId();

    /** The user key of who brought them. */
    String getBroughtBy();

    Date getBroughtAt();

    int getRowCount();

    @Nullable
    Date getBackAt();
}
