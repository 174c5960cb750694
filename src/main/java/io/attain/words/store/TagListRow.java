package io.attain.words.store;

import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** The problem tags of a project. */
@Table("TAG_LIST")
public interface TagListRow extends VersionedRow {

    /** One on each line; null for none. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTags();

    void setTags(@Nullable String tags);
}
