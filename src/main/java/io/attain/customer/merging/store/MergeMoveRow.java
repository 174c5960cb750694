package io.attain.customer.merging.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One thing that moved when two customers became one. */
@Table("MERGE_MOVE")
public interface MergeMoveRow extends IdRow {

    @Indexed
    long getMergeId();

    /** As {@link io.attain.customer.merging.Move#kind} says. */
    String getKindName();

    long getMovedId();

    @Nullable
    String getWhatName();

    /** What was said there before; null if nothing. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSaidBefore();
}
