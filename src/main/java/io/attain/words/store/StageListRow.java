package io.attain.words.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a project's stages were changed: of two who change the same, the later must look again. */
@Table("STAGE_LIST")
public interface StageListRow extends VersionedRow, RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Override
    @NotNull
    @Unique
    Long getProjectId();

    @Override
    int getVersionNumber();

    @Override
    void setVersionNumber(int version);
}
