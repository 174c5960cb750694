package io.attain.teams.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/**
 * When a person belongs to a team. Its slot is the project's id, the first day and the person: nobody begins in two teams on
 * one day.
 */
@Preload
@Table("TEAM_MEMBER")
public interface TeamMemberRow extends SlotRow {

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
