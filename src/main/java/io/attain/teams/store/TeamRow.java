package io.attain.teams.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A team. */
@Preload
@Table("TEAM")
public interface TeamRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The project's id and the team's. */
    @NotNull
    @Unique
    String getSlot();

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
