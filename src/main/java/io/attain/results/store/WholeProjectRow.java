package io.attain.results.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A project whose facts were all written into the fact book, as the version of then wrote them. */
@Table("WHOLE_PROJECT")
public interface WholeProjectRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("PROJECT_ID")
    Long getProjectId();

    /** Which kinds of facts are among them: {@link StoredFacts#EDITION} of then; 0 if nobody noted it. */
    int getEdition();
}
