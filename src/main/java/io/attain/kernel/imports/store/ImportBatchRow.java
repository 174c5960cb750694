package io.attain.kernel.imports.store;

import java.util.Date;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A file that was imported. */
@Table("IMPORT_BATCH")
public interface ImportBatchRow extends RawEntity<Integer> {

    /** Counts up from 1 over all projects. */
    @NotNull
    @PrimaryKey("BATCH_NO")
    Integer getBatchNo();

    @Indexed
    long getProjectId();

    String getFileCode();

    /** The user key of who brought it. */
    String getBroughtBy();

    Date getBroughtAt();

    int getRowCount();

    @Nullable
    Date getBackAt();

    /** Since when it is being written; null once it is. */
    @Nullable
    Date getOpenSince();

    /** The key of the issue that is being written, or what a new one is called. */
    @Nullable
    String getBegunWith();
}
