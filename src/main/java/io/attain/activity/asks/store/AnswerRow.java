package io.attain.activity.asks.store;

import io.attain.kernel.store.IdRow;
import java.util.Date;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What was answered to an ask, with the ask as it was written then. */
@Table("LOG_ANSWER")
public interface AnswerRow extends IdRow {

    long getProjectId();

    /** The user key of the log's writer. */
    @Indexed
    String getPersonKey();

    /** The log's day as a number of days since 1970-01-01. */
    @Indexed
    int getDayNumber();

    /** {@link io.attain.activity.asks.Ask.Kind} by name. */
    String getKind();

    @Nullable
    String getTag();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getText();

    /** {@link io.attain.activity.asks.Answer.How} by name. */
    String getHow();

    /** The user key of who answered. */
    String getByKey();

    Date getAnsweredAt();

    @Nullable
    @StringLength(StringLength.UNLIMITED)
    String getWords();

    void setWords(String words);

    /** Jira's id of what it is about; null for nothing. */
    @Indexed
    @Nullable
    Long getSubjectId();

    /** Jira's id of what was made; null for nothing, and until it is made. */
    @Indexed
    @Nullable
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);
}
