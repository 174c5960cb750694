package io.attain.risk.store;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** An alert. Days are numbers of days since 1970-01-01. */
@Table("RISK_ALERT")
public interface AlertRow extends Entity {

    /** The subject while the alert is live, something unique afterwards: two nodes cannot raise one alert twice. */
    @NotNull
    @Unique
    @StringLength(StringLength.MAX_LENGTH)
    String getLiveKey();

    void setLiveKey(String key);

    @Indexed
    long getProjectId();

    /** The code of its kind; null in alerts of older versions, which knew streaks only. */
    @Nullable
    String getKind();

    String getPersonKey();

    /** What it is about besides the person; the column is called by what streaks are about. */
    String getActionCode();

    String getSeverity();

    void setSeverity(String severity);

    /** Its evidence, as {@link Evidence} writes them. */
    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    void setEvidence(String evidence);

    int getRaisedDay();

    String getAlertState();

    void setAlertState(String state);
}
