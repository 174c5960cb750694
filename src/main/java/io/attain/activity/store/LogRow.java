package io.attain.activity.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One person's log of one day. */
@Table("DAILY_LOG")
public interface LogRow extends Entity {

    /** Project, person and day in one text, so that two nodes cannot make two logs of one day. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getLogKey();

    @Indexed
    long getProjectId();

    /** The user key of the person. */
    @Indexed
    String getOwnerKey();

    /** The day as a number of days since 1970-01-01. */
    @Indexed
    int getDayNumber();

    boolean isSubmitted();

    /** How often the log was saved; null, read as 0, of what older versions saved. */
    int getVersionNumber();

    Date getEnteredAt();

    /** The user key of who saved it last in its owner's place; null of what the owner saved, and where it is not known. */
    @Nullable
    String getEnteredBy();

    /** When it was handed in first; null of what was not, and where it is not known. */
    @Nullable
    Date getHandedInAt();

    /** Whether its day was locked by then; null where {@link #getHandedInAt} is, and of what older versions saved. */
    @Nullable
    Boolean getLate();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDemandChanges();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSupport();

    /** Why it says nothing else; null of one that does, and of what older versions saved. */
    @Nullable
    String getReason();
}
