package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Set;

/** Makes up, in the nightly check, for what an event of a target issue should have brought. */
public interface TargetCheck {

    /** The ids of those of many targets of which something is missing, asked for in few statements. */
    Set<Long> missing(List<ReadTarget> targets);

    /** Mends what is missing of the issue; nothing if all is there. */
    void mend(Issue issue);
}
