package com.atlassian.jira.issue;

import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;

/**
 * Issue: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/Issue.html">Public API page</a>
 */
public interface Issue extends IssueContext {
    Long getId();

    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    String getIssueTypeId();

    String getSummary();

    ApplicationUser getAssignee();

    String getAssigneeId();

    ApplicationUser getReporter();

    String getCreatorId();

    String getDescription();

    String getKey();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getResolutionDate();

    Timestamp getDueDate();

    Object getCustomFieldValue(CustomField customField);

    Status getStatus();

    String getStatusId();

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    Long getSecurityLevelId();

    Collection<Attachment> getAttachments();
}
