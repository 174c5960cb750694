package io.attain.activity.weekly.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** Somebody was mailed the report of a week. Its slot is project, Monday and person: whichever node mails, there is one. */
@Table("REPORT_DIGEST")
public interface DigestRow extends SlotRow {

    long getProjectId();

    /** The Monday, in days since 1970-01-01. */
    @Indexed
    int getWeekDay();

    /** The user key of who was mailed. */
    String getPersonKey();

    Date getMailedAt();
}
