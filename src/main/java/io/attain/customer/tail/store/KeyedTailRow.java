package io.attain.customer.tail.store;

import io.attain.kernel.store.DoneOnceRow;
import net.java.ao.schema.Table;

/** A project of which it is kept by what each row is found, as this version finds them. */
@Table("KEYED_TAIL")
public interface KeyedTailRow extends DoneOnceRow {}
