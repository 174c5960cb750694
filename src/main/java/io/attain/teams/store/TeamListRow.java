package io.attain.teams.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a project's teams were changed: of two who change the same, the later must look again. */
@Table("TEAM_LIST")
public interface TeamListRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    Long getProjectId();

    int getVersionNumber();

    void setVersionNumber(int version);
}
