package io.attain.host.jira.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment as stored. */
record HostComment(
        Long getId,
        @Nullable ApplicationUser getAuthorApplicationUser,
        String getBody,
        @Nullable String groupLevel,
        @Nullable Long roleLevel,
        Date getCreated)
        implements Comment {}
