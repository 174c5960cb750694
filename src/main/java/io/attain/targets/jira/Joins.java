package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.targets.jira.TargetLinks.Join;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How issues are parts of others, each asked of Jira once. */
record Joins(TargetLinks links, Map<Long, Optional<Join>> asked) {

    /** None asked yet. */
    static Joins by(TargetLinks links) {
        return new Joins(links, new HashMap<>());
    }

    /** What an issue is a part of, if anything. */
    Optional<Join> of(Issue issue) {
        return asked.computeIfAbsent(issue.getId(), id -> links.join(issue));
    }
}
