package io.attain.activity.weekly.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a team's week closed with. Its slot is project, team and Monday. */
@Table("FROZEN_REPORT")
public interface FrozenReportRow extends SlotRow {

    @Indexed
    long getProjectId();

    /** 0 for the whole project. */
    long getTeamId();

    /** The Monday, in days since 1970-01-01. */
    int getWeekDay();

    Date getFrozenAt();

    /** A line for each figure: its value, a tab, and its code. */
    @StringLength(StringLength.UNLIMITED)
    String getFigures();
}
