package io.attain.activity.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/**
 * What was written last on an issue, and what was about to be, as far as there is any. Its slot is the issue; that of a project
 * says that all texts of it are here.
 */
@Table("KEY_ACTION_TEXT")
public interface KeyActionTextRow extends SlotRow {

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getText();

    void setText(@Nullable String text);

    /** Days since 1970-01-01. */
    int getAsOfDay();

    void setAsOfDay(int day);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNextText();

    void setNextText(@Nullable String text);

    /** The same. */
    int getNextDay();

    void setNextDay(int day);
}
