package io.attain.customer.record.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Something by which a customer is known again. */
@Table("IDENTITY_MARK")
@Indexes(
        @Index(
                name = "sameMark",
                methodNames = {"getProjectId", "getMarkText"}))
public interface MarkRow extends IdRow {

    long getProjectId();

    /** The id of the customer's issue. */
    @Indexed
    long getCustomerId();

    /** Which of the people of its decision chain tells it; null where its issue does. */
    @Nullable
    Integer getPersonNo();

    /** {@link io.attain.customer.record.Identity.Sign} by name. */
    String getSignName();

    /** As it is compared. */
    String getMarkText();
}
