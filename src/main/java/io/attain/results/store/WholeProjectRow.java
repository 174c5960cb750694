package io.attain.results.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A project whose results were all written into the fact book. */
@Table("WHOLE_PROJECT")
public interface WholeProjectRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("PROJECT_ID")
    Long getProjectId();
}
