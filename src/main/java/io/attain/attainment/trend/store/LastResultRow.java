package io.attain.attainment.trend.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What was achieved in the period before a target. */
@Table("LAST_RESULT")
public interface LastResultRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ISSUE_ID")
    Long getIssueId();

    @Indexed
    long getProjectId();

    /** What was counted: it tells whether the target has changed since. */
    @StringLength(StringLength.UNLIMITED)
    String getMeasure();

    void setMeasure(String measure);

    /** Day, amount and count of each day with results, as in {@code 20727,120000,2;20728,90000,1}; days since 1970-01-01. */
    @StringLength(StringLength.UNLIMITED)
    String getDays();

    void setDays(String days);
}
