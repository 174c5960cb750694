package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/**
 * What was changed on an issue at once. Jira reads it from the row that it is made with; here whoever makes one says what
 * stands in it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/changehistory/ChangeHistory.html">Public API page</a>
 */
public class ChangeHistory {

    public ChangeHistory(GenericValue changeHistory, IssueManager issueManager) {}

    public String getAuthorKey() {
        throw new UnsupportedOperationException();
    }

    public Timestamp getTimePerformed() {
        throw new UnsupportedOperationException();
    }

    public List<ChangeItemBean> getChangeItemBeans() {
        throw new UnsupportedOperationException();
    }
}
