package io.attain.job.store;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** One nightly run of one project. The numbers in columns of their own are those of older versions; later ones are in COUNTS. */
@Table("RUN_LOG")
public interface RunRow extends Entity {

    @Indexed
    long getProjectId();

    Date getStartedAt();

    /** Null while it has not ended. */
    @Nullable
    Date getFinishedAt();

    void setFinishedAt(Date moment);

    /** False in runs of older versions, which always read all. */
    boolean isWhole();

    String getOutcome();

    void setOutcome(String outcome);

    /** What it counted, as {@link CountText} writes it; null in runs of older versions. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getCounts();

    void setCounts(String counts);

    /** The names of the steps behind it; null in runs of older versions, which were kept when they had ended. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getStepsDone();

    void setStepsDone(String steps);

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);

    /** Of older versions. */
    int getNodes();

    /** Of older versions. */
    int getPostings();

    /** Of older versions; 0 in runs of those that kept no facts. */
    int getFactDrift();

    /** Of older versions: targets and figures together. */
    int getDrift();

    /** Of older versions. */
    int getTiersChanged();

    /** Of older versions. */
    int getAlertsRaised();
}
