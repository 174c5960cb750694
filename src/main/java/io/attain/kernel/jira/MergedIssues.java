package io.attain.kernel.jira;

import java.util.Set;

/** Issues of ours that went up in others: Jira keeps them, and to us they are none any more. */
public interface MergedIssues {

    /** Whether an issue has gone up in another one. */
    boolean isAway(long issueId);

    /** Whether any has. */
    boolean areAny();

    /** Whether what belongs to an issue is on its way to another or back: it is about to go up in one, one in it, or is taken back. */
    boolean isMoving(long issueId);

    /** The ids of all that went up in an issue, also by way of others. */
    Set<Long> upIn(long issueId);
}
