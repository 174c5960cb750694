package io.attain.host.jira.comment;

import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A comment as stored. */
record HostComment(
        Long id,
        @Nullable ApplicationUser author,
        String body,
        @Nullable String groupLevel,
        @Nullable Long roleLevel,
        Instant created)
        implements Comment {

    @Override
    public @Nullable ApplicationUser getAuthorApplicationUser() {
        return author;
    }

    @Override
    public String getBody() {
        return body;
    }

    @Override
    public Date getCreated() {
        return Date.from(created);
    }

    @Override
    public Long getId() {
        return id;
    }
}
