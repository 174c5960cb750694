package io.attain.customer.handover.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One thing that passes with a handover. */
@Table("HANDOVER_LINE")
public interface HandoverLineRow extends IdRow {

    @Indexed
    long getHandoverId();

    @Indexed
    long getIssueId();

    String getIssueKey();

    /** {@link io.attain.customer.handover.Belonging.Kind} by name. */
    String getKindName();

    /** The user key of who gets it. */
    @Indexed
    String getHeir();

    /** Who had it when, as it was kept before; null if nothing was. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTenure();

    /** {@link io.attain.customer.handover.Line.Fate} by name. */
    String getFateName();
}
