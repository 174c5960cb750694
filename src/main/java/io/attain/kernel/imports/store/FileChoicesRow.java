package io.attain.kernel.imports.store;

import io.attain.kernel.store.SlotRow;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** How a project reads a kind of file. Its slot is the project and the kind. */
@Table("FILE_CHOICES")
public interface FileChoicesRow extends SlotRow {

    int getVersionNo();

    void setVersionNo(int version);

    /** A line for each choice, with tabs between its parts. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getChosen();

    void setChosen(String chosen);
}
