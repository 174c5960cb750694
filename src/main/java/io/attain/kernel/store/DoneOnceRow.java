package io.attain.kernel.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;

/** A project for which something was done once ({@link DoneOnce}); what that is has a table of its own. */
public interface DoneOnceRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("PROJECT_ID")
    Long getProjectId();

    /** As of which edition it was done; 0 if nobody noted it. */
    int getEdition();
}
