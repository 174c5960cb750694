package io.attain.teams.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a project's teams were changed: of two who change the same, the later must look again. */
@Table("TEAM_LIST")
public interface TeamListRow extends IdRow {

    @NotNull
    @Unique
    Long getProjectId();

    int getVersionNumber();

    void setVersionNumber(int version);
}
