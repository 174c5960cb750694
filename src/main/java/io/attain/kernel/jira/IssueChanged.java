package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import org.jspecify.annotations.Nullable;

/**
 * That something happened to an issue.
 *
 * @param issue the issue as Jira told of it; as it is now, if it is followed later
 * @param what what happened
 * @param other the issue at the other end of the link that was removed, of what is {@link What#UNLINKED}; else null
 */
public record IssueChanged(Issue issue, What what, @Nullable Issue other) {

    /** Something that concerns no other issue. */
    public IssueChanged(Issue issue, What what) {
        this(issue, what, null);
    }

    /** What may happen to an issue. */
    public enum What {
        /** It was made, edited, assigned or taken to another status, or anything else that is none of the others. */
        EDITED,
        /** Somebody said something about it, or what somebody had said was edited or deleted. */
        COMMENTED,
        /** It came from another project or as another type, with its sub-tasks. */
        MOVED,
        /** It was joined to its parent, or another issue was linked to it. */
        LINKED,
        /** A link to it or from it was removed: it left its parent, or a sub-task left it, too. */
        UNLINKED,
        /** It is gone. */
        DELETED
    }
}
