package io.attain.words.store;

import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;

/** What a project says of one metric. */
@Preload
@Table("WORD")
public interface WordRow extends NamedRow {

    @Indexed
    long getProjectId();

    /** The metric's code. */
    String getMetric();

    int getWeekly();

    void setWeekly(int times);
}
