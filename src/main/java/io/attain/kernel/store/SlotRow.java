package io.attain.kernel.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Unique;

/**
 * A row that stands in a slot of its own. Active Objects knows unique columns only, so what must not be there twice is put
 * together into one text: of two nodes of a cluster that write the same, the later fails and starts over.
 *
 * <p>What is indexed stands in each row itself: Active Objects looks for an inherited index in a table of this type.
 */
public interface SlotRow extends IdRow {

    @NotNull
    @Unique
    String getSlot();
}
