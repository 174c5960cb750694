package io.attain.kernel.store;

import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** A sub-task that is being made; the row goes once it is joined to its parent. */
@Table("JOINING")
public interface JoiningRow extends IdRow {

    @Indexed
    long getProjectId();

    /** Jira's id of its type. */
    String getTypeId();

    String getSummary();

    /** The user key of who makes it. */
    String getByKey();

    Date getBegunAt();
}
