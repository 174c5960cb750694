package io.attain.results.store;

import net.java.ao.RawEntity;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** A person's day of which there is a submitted log. */
@Table("LOGGED_DAY")
@Indexes({
    @Index(
            name = "inProject",
            methodNames = {"getProjectId", "getDayNumber"}),
    @Index(
            name = "ofPerson",
            methodNames = {"getOwnerKey", "getDayNumber"})
})
public interface LoggedDayRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("LOG_ID")
    Long getLogId();

    long getProjectId();

    /** The user key of the person. */
    String getOwnerKey();

    /** Days since 1970-01-01. */
    int getDayNumber();
}
