package io.attain.words.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** How often a project's words were changed: of two who change the same, the later must look again. */
@Table("WORD_LIST")
public interface WordListRow extends IdRow {

    @NotNull
    @Unique
    Long getProjectId();

    int getVersionNumber();

    void setVersionNumber(int version);
}
