package io.attain.activity.weekly.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What a meeting agreed to do. */
@Table("MEETING_NOTE")
public interface MeetingNoteRow extends IdRow {

    @Indexed
    long getProjectId();

    /** 0 for the whole project. */
    long getTeamId();

    /** The Monday, in days since 1970-01-01. */
    int getWeekDay();

    @Nullable
    String getProblem();

    String getAction();

    /** Jira's id of the review; 0 until it is made. */
    @Indexed
    long getReviewId();

    void setReviewId(long reviewId);

    /** Jira's id of the issue; 0 until it is made, -1 if it never was. */
    @Indexed
    long getIssueId();

    void setIssueId(long issueId);

    /** The user key of who noted it. */
    String getByKey();

    Date getNotedAt();
}
