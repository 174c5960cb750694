package io.attain.attainment.rules.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One version of a project's rules for targets; none is ever changed. */
@Preload
@Table("TARGET_RULES")
public interface TargetRulesRow extends IdRow {

    /** The project's id and the version's number: of two people who save at the same moment, the later must look again. */
    @NotNull
    @Unique
    String getSlot();

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
