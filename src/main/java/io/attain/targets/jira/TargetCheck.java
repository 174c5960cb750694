package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;

/** Makes up, in the nightly check, for what an event of a target issue should have brought. */
public interface TargetCheck {

    /** Mends what is missing of the issue; nothing if all is there. */
    void mend(Issue issue);
}
