package io.attain.customer.record.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A project of which it is kept by what each customer is known again. */
@Table("MARKED_PROJECT")
public interface MarkedProjectRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("PROJECT_ID")
    Long getProjectId();
}
