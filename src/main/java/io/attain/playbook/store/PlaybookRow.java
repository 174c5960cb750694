package io.attain.playbook.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * One version of a project's playbook; none is ever changed. Its slot is project and number. Number 0 says from when on there
 * are any, and no more.
 */
@Preload
@Table("PLAYBOOK")
public interface PlaybookRow extends SlotRow {

    @Indexed
    long getProjectId();

    int getVersionNumber();

    /** The day from which it holds, as a number of days since 1970-01-01. */
    int getFromDay();

    /** A line for each step, its parts with tabs between; null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    /** The user key of who made the version. */
    String getChangedBy();

    Date getChangedOn();
}
