package io.attain.customer.record.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A project whose decision chains begin with what an older version believed. */
@Table("CARRIED_CHAINS")
public interface CarriedChainsRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("PROJECT_ID")
    Long getProjectId();
}
