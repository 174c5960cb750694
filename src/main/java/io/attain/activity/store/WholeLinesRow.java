package io.attain.activity.store;

import io.attain.kernel.store.DoneOnceRow;
import net.java.ao.schema.Table;

/** That the last line of each issue is kept, of the whole site. */
@Table("WHOLE_LINES")
public interface WholeLinesRow extends DoneOnceRow {}
