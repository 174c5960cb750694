package io.attain.teams.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A team; its slot is the project's id and the team's. */
@Preload
@Table("TEAM")
public interface TeamRow extends SlotRow {

    @Indexed
    long getProjectId();

    long getTeamId();

    /** From 0. */
    int getPlace();

    /** 0 for a team on top. */
    long getParentId();

    @Nullable
    String getEnglish();

    @Nullable
    String getChinese();

    /** A user key. */
    @Nullable
    String getManagerKey();

    /** A user key. */
    @Nullable
    String getStandInKey();
}
