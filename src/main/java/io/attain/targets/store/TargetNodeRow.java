package io.attain.targets.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** A target issue as the read model knows it. The issue's id is the key, so that two nodes cannot keep it twice. */
@Preload
@Table("TARGET_NODE")
public interface TargetNodeRow extends RawEntity<Long> {

    @NotNull
    @PrimaryKey("ISSUE_ID")
    Long getIssueId();

    String getIssueKey();

    String getSummary();

    @Indexed
    long getProjectId();

    @Nullable
    Long getParentId();

    @Indexed
    long getRootId();

    boolean isSubTask();

    /** Who held it when, as {@link NodeText} writes it. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getTenure();

    /** Who holds it last, by user key. */
    @Nullable
    @Indexed
    String getOwnerKey();

    boolean isOwnerLeads();

    /** The metric's code. */
    String getMetric();

    /** Days since 1970-01-01. */
    int getStartDay();

    /** The day after the last, in days since 1970-01-01. */
    int getEndDay();

    @Nullable
    String getRegion();

    @Nullable
    String getProductLine();

    @Nullable
    String getCustomerType();

    /** The direction's code; null for up. */
    @Nullable
    String getDirection();

    /** In minor units, as are all amounts. */
    long getAmount();

    @Nullable
    Long getStretch();

    @Nullable
    Long getChallenge();

    @Nullable
    Long getUpperLimit();

    /** What a rate was before; null in rows of an older version. */
    @Nullable
    Long getBaseline();

    /** What has been agreed, as {@link NodeText} writes it. */
    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getVersions();

    /** As its issue says it: 30/40/30, or what cannot be read; empty for none. */
    @Nullable
    String getMonthWeights();

    /** The fiscal years whose periods are its months, as {@link NodeText} writes them; null for calendar months. */
    @Nullable
    String getFiscal();

    /** Null for rows of an older version, until {@link OlderNodes} has found it. */
    @Nullable
    String getStatusId();

    /** The cut that it belongs to; null in rows of an older version, and empty or null for the first. */
    @Nullable
    String getCut();

    /** What the status was called, in rows of an older version. */
    @Nullable
    String getStatusName();
}
