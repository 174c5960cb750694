package io.attain.kernel.store;

import net.java.ao.Entity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A Jira object that set-up installed or adopted. */
@Table("INSTALLED_ITEM")
public interface InstalledItemRow extends Entity {
    /** Kind and name together: Active Objects knows unique columns, and two nodes must not install twice. */
    @NotNull
    @Unique
    String getItemKey();

    String getKind();

    String getName();

    String getJiraId();

    void setJiraId(String id);
}
