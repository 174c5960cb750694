package io.attain.results.store;

import io.attain.kernel.store.DoneOnceRow;
import net.java.ao.schema.Table;

/** A project whose facts were all written into the fact book, as the version of then wrote them. */
@Table("WHOLE_PROJECT")
public interface WholeProjectRow extends DoneOnceRow {}
