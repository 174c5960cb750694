package io.attain.customer.record.store;

import io.attain.kernel.store.DoneOnceRow;
import net.java.ao.schema.Table;

/** A project of which it is kept by what each customer is known again. */
@Table("MARKED_PROJECT")
public interface MarkedProjectRow extends DoneOnceRow {}
