package io.attain.kernel.jira;

/** Issues of ours that went up in others: Jira keeps them, and to us they are none any more. */
public interface MergedIssues {

    /** Nothing has gone up in anything. */
    MergedIssues NONE = new MergedIssues() {
        @Override
        public boolean isAway(long issueId) {
            return false;
        }

        @Override
        public boolean areAny() {
            return false;
        }
    };

    /** Whether an issue has gone up in another one. */
    boolean isAway(long issueId);

    /** Whether any has. */
    boolean areAny();
}
