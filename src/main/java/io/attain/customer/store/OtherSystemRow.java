package io.attain.customer.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What another system says of a customer or an opportunity. */
@Table("OTHER_SYSTEM")
public interface OtherSystemRow extends RawEntity<Long> {

    /** The id of the issue. */
    @NotNull
    @PrimaryKey("CUSTOMER_ID")
    Long getCustomerId();

    @Indexed
    long getProjectId();

    @Nullable
    String getTheirNumber();

    @Nullable
    String getTheirTier();
}
