package io.attain.host.jira.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment as stored: who wrote it when, and who changed it last. */
public record HostComment(
        Long getId,
        long issueId,
        @Nullable ApplicationUser getAuthorApplicationUser,
        @Nullable ApplicationUser getUpdateAuthorApplicationUser,
        String getBody,
        CommentLevel level,
        Date getCreated,
        Date getUpdated)
        implements Comment {

    @Override
    public @Nullable String getGroupLevel() {
        return level.group();
    }

    @Override
    public @Nullable Long getRoleLevelId() {
        return level.roleId();
    }
}
