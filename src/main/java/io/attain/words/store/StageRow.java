package io.attain.words.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** One stage of a project; none is ever taken away. */
@Preload
@Table("STAGE")
public interface StageRow extends IdRow {

    /** The project's id and the stage's code. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getProjectId();

    String getCode();

    /** Null for the name that a standard stage has anyway. */
    @Nullable
    String getEnglish();

    void setEnglish(@Nullable String name);

    @Nullable
    String getChinese();

    void setChinese(@Nullable String name);

    /** The name of a {@link io.attain.words.Stage.Kind}. */
    String getKind();

    void setKind(String kind);

    /** The ids of its statuses with commas between; null for none. */
    @Nullable
    String getStatuses();

    void setStatuses(@Nullable String ids);

    boolean isArchived();

    void setArchived(boolean archived);

    /** From 0. */
    int getPlace();

    void setPlace(int place);
}
