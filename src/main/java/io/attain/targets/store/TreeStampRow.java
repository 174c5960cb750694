package io.attain.targets.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** That a tree has nodes in a project, and a number that is another one whenever a node of the tree was written. */
@Table("TREE_STAMP")
public interface TreeStampRow extends RawEntity<String> {

    /** The tree's root and the project, as in {@code 10001:10000}. */
    @NotNull
    @PrimaryKey("STAMP_KEY")
    String getStampKey();

    @Indexed
    long getRootId();

    @Indexed
    long getProjectId();

    long getStamp();

    void setStamp(long stamp);
}
