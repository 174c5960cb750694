package io.attain.customer.tail.store;

import io.attain.kernel.store.IdRow;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.Table;

/** By what a row is found; what is gone or has become an issue has none. */
@Table("TAIL_KEY")
@Indexes({
    @Index(
            name = "found",
            methodNames = {"getProjectId", "getKeyText", "getRowNo"}),
    @Index(
            name = "ofOwner",
            methodNames = {"getProjectId", "getOwnerKey", "getKeyText", "getRowNo"})
})
public interface TailKeyRow extends IdRow {

    long getProjectId();

    /** {@link io.attain.customer.tail.SearchKeys}. */
    String getKeyText();

    /** Whose the row is, as there. */
    String getOwnerKey();

    @Indexed
    long getRowNo();
}
