package io.attain.customer.promises.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** That a customer asked for something. */
@Table("PROMISE_REQUEST")
public interface RequestRow extends Entity {

    /** Where it came from: one thing is one request on whichever node it is seen. */
    @NotNull
    @Unique
    String getRequestKey();

    @Indexed
    long getProjectId();

    @Indexed
    long getCustomerId();

    String getAsked();

    @Indexed
    String getStartedBy();

    Date getStartedAt();

    int getLimitHours();

    boolean isWorkingHours();

    String getZoneName();

    /** Beginnings and ends of what is counted as seconds since 1970, with commas between. */
    @StringLength(StringLength.UNLIMITED)
    String getCounted();

    /** When it should be answered; null while nothing says so. */
    @Nullable
    Date getDueAt();

    @Nullable
    Date getWaitingSince();

    /** Of all that were ever asked for, few have none: they are found by it. */
    @Nullable
    @Indexed
    Date getAnsweredAt();

    @Nullable
    String getAnsweredBy();

    /** What was counted up to the answer. */
    @Nullable
    Long getElapsedSeconds();

    int getVersionNumber();
}
