package io.attain.kernel.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Our word for an option of a select field. */
@Table("OPTION_NOTE")
public interface OptionNoteRow extends IdRow {
    @NotNull
    @Unique
    Long getOptionId();

    @NotNull
    String getWord();

    void setWord(String word);
}
