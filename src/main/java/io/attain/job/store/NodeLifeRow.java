package io.attain.job.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** A node on which the plugin runs, or ran until it died. */
@Table("NODE_LIFE")
public interface NodeLifeRow extends IdRow {

    @NotNull
    Date getSeenAt();

    void setSeenAt(Date moment);
}
