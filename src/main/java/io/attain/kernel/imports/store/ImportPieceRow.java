package io.attain.kernel.imports.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** An issue that an imported file wrote, and that can be taken back. */
@Table("IMPORT_PIECE")
public interface ImportPieceRow extends IdRow {

    @Indexed
    int getBatchNo();

    @Indexed
    long getIssueId();

    boolean isMade();

    /** What it said before and after: a line for each part, with a tab between its name and its text. Null: not written yet. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSaidBefore();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getSaidAfter();
}
