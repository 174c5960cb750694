package io.attain.activity.store;

import io.attain.kernel.store.DoneOnceRow;
import net.java.ao.schema.Table;

/** That the last touches are kept of all issues, whatever project they are in: what older versions logged is there too. */
@Table("KEPT_TOUCHES")
public interface KeptTouchesRow extends DoneOnceRow {}
