package com.atlassian.jira.issue.comments;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;

/**
 * Comment: the part of it that Attain calls.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/7.13.0/com/atlassian/jira/issue/comments/Comment.html">Public API page</a>
 */
public interface Comment {
    ApplicationUser getAuthorApplicationUser();

    String getBody();

    Date getCreated();

    String getGroupLevel();

    Long getId();

    Long getRoleLevelId();

    ApplicationUser getUpdateAuthorApplicationUser();

    Date getUpdated();
}
