package io.attain.job.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One nightly run of one project. */
@Table("RUN_LOG")
public interface RunRow extends Entity {

    @Indexed
    long getProjectId();

    Date getStartedAt();

    Date getFinishedAt();

    /** False in runs of older versions, which always read all. */
    boolean isWhole();

    String getOutcome();

    int getNodes();

    int getPostings();

    /** 0 in runs of older versions, which kept no facts. */
    int getFactDrift();

    int getDrift();

    int getTiersChanged();

    int getAlertsRaised();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMessage();
}
