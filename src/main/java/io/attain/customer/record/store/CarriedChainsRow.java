package io.attain.customer.record.store;

import io.attain.kernel.store.DoneOnceRow;
import net.java.ao.schema.Table;

/** A project whose decision chains begin with what an older version believed. */
@Table("CARRIED_CHAINS")
public interface CarriedChainsRow extends DoneOnceRow {}
