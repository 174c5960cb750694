package io.attain.host.jira.comment;

import org.jspecify.annotations.Nullable;

/**
 * Who sees a comment besides those who see the issue: everybody, or members only.
 *
 * @param group whose members; null for no group
 * @param roleId the project role whose members; null for no role
 */
public record CommentLevel(@Nullable String group, @Nullable Long roleId) {

    /** Whoever sees the issue. */
    public static final CommentLevel ALL = new CommentLevel(null, null);
}
