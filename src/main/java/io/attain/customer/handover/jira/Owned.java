package io.attain.customer.handover.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.customer.handover.Handover;
import io.attain.customer.handover.Line;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose the issues of a handover are now. */
final class Owned {

    private Owned() {}

    /** Those that are still that person's, in that project. */
    static List<Line> still(Handover handover, List<Line> lines, Map<Long, Issue> now) {
        return lines.stream()
                .filter(line -> {
                    Issue issue = now.get(line.issueId());
                    return issue != null
                            && isThere(handover, issue)
                            && handover.person().equals(issue.getAssigneeId());
                })
                .toList();
    }

    /** Whether an issue is in that project, and that person's or its heir's. */
    static boolean isAsLeft(Handover handover, Line line, @Nullable Issue issue) {
        if (issue == null || !isThere(handover, issue)) {
            return false;
        }
        String owner = issue.getAssigneeId();
        return line.heir().equals(owner) || handover.person().equals(owner);
    }

    private static boolean isThere(Handover handover, Issue issue) {
        return Long.valueOf(handover.projectId()).equals(issue.getProjectId());
    }
}
