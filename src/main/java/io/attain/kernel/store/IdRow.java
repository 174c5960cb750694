package io.attain.kernel.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** A row that the database numbers. Tables from before have ids of 32 bits, by Active Objects' {@code Entity}; new ones these. */
public interface IdRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();
}
