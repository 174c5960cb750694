package io.attain.attainment.rules.store;

import io.attain.kernel.store.SlotRow;
import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** One version of a project's rules for targets; none is ever changed. Its slot is the project's id and the version's number. */
@Preload
@Table("TARGET_RULES")
public interface TargetRulesRow extends SlotRow {

    @Indexed
    long getProjectId();

    int getVersionNumber();

    /** In percent of what is expected to date. */
    int getOnTrack();

    /** In percent of what is expected to date. */
    int getBehind();

    boolean isBlocks();

    int getPercentile();

    boolean isHidesNames();

    /** The user key of who made the version. */
    String getChangedBy();

    Date getChangedOn();
}
