package io.attain.customer.tail.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** Many customers that somebody touched at once; its id is the number that its lines in the log have. */
@Table("TOUCH_BATCH")
public interface TouchBatchRow extends IdRow {

    @Indexed
    long getProjectId();

    /** The user key of who did it. */
    String getDoneBy();

    /** Days since 1970-01-01. */
    int getDayNumber();

    /** {@link io.attain.customer.promises.TouchKind} by name. */
    String getKindName();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getNote();

    Date getDoneAt();

    int getCustomerCount();
}
