package io.attain.activity.day.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One person's notes of one day; the slot is the project, the day and the person. Notes are apart by line breaks. */
@Table("DAY_NOTE")
public interface DayNoteRow extends SlotRow {

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMeetings();

    void setMeetings(String meetings);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getDismissed();

    void setDismissed(String dismissed);
}
