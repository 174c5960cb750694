package io.attain.words.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a project says of one metric; none is ever taken away. */
@Preload
@Table("WORD")
public interface WordRow extends IdRow {

    /** The project's id and the metric's code. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getProjectId();

    /** The metric's code. */
    String getMetric();

    /** Null for the name that a standard metric has anyway. */
    @Nullable
    String getEnglish();

    void setEnglish(@Nullable String name);

    @Nullable
    String getChinese();

    void setChinese(@Nullable String name);

    int getWeekly();

    void setWeekly(int times);

    boolean isArchived();

    void setArchived(boolean archived);

    /** From 0. */
    int getPlace();

    void setPlace(int place);
}
