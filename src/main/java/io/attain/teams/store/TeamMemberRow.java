package io.attain.teams.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** When a person belongs to a team. */
@Preload
@Table("TEAM_MEMBER")
public interface TeamMemberRow extends IdRow {

    /** The project's id, the first day and the person: nobody begins in two teams on one day. */
    @NotNull
    @Unique
    String getSlot();

    @Indexed
    long getProjectId();

    long getTeamId();

    /** A user key. */
    String getPersonKey();

    /** Counted from the epoch. */
    int getFirstDay();

    /** The day after the last. */
    int getEndDay();
}
