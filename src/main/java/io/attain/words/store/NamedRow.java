package io.attain.words.store;

import io.attain.kernel.store.SlotRow;
import org.jspecify.annotations.Nullable;

/** One of a project's words or stages, whose slot is the project's id and its code. None is ever taken away. */
public interface NamedRow extends SlotRow {

    /** Null for the name that a standard one has anyway. */
    @Nullable
    String getEnglish();

    void setEnglish(@Nullable String name);

    @Nullable
    String getChinese();

    void setChinese(@Nullable String name);

    boolean isArchived();

    void setArchived(boolean archived);

    /** From 0. */
    int getPlace();

    void setPlace(int place);
}
