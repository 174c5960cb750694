package io.attain.words.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a project's stages were changed: of two who change the same, the later must look again. */
@Table("STAGE_LIST")
public interface StageListRow extends VersionedRow, IdRow {

    @Override
    @NotNull
    @Unique
    Long getProjectId();

    @Override
    int getVersionNumber();

    @Override
    void setVersionNumber(int version);
}
