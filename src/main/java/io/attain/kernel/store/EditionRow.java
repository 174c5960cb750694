package io.attain.kernel.store;

import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Which edition of one kind of what nodes keep in memory the tables hold: a number that is another one after each writing. */
@Table("EDITION")
public interface EditionRow extends IdRow {
    @NotNull
    @Unique
    String getKind();

    long getStamp();

    void setStamp(long stamp);
}
