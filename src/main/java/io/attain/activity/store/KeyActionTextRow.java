package io.attain.activity.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What was written last on an issue. Its slot is the issue; that of a project says that all texts of it are here. */
@Table("KEY_ACTION_TEXT")
public interface KeyActionTextRow extends SlotRow {

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);

    /** Days since 1970-01-01. */
    int getAsOfDay();

    void setAsOfDay(int day);
}
