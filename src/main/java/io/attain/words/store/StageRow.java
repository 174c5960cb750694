package io.attain.words.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One stage of a project. */
@Preload
@Table("STAGE")
public interface StageRow extends NamedRow {

    @Indexed
    long getProjectId();

    String getCode();

    /** The name of a {@link io.attain.words.Stage.Kind}. */
    String getKind();

    void setKind(String kind);

    /** The ids of its statuses with commas between; null for none. */
    @Nullable
    String getStatuses();

    void setStatuses(@Nullable String ids);
}
