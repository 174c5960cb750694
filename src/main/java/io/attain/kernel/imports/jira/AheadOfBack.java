package io.attain.kernel.imports.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.kernel.imports.ImportBook;
import io.attain.kernel.imports.ImportBook.Piece;
import io.attain.kernel.jira.IssuesById;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what {@link TakingBack} would do, were it asked now; nothing is written. */
@Component
public record AheadOfBack(ImportBook book, KeepingWrites keeping, IssuesById stored) {

    /**
     * What would become of what a file brought.
     *
     * @param gone how much is new and would go
     * @param back how much was changed and would be as it was
     * @param left what somebody has gone on with since, and would stay, wholly or in part: keys of issues, or what it is called
     */
    public record Ahead(int gone, int back, List<String> left) {

        public Ahead {
            left = List.copyOf(left);
        }
    }

    /** Of what is still to be taken back of a file and a user sees; the rest would be refused. */
    public Ahead of(ApplicationUser user, Project project, int number) {
        List<Piece> pieces = book.pieces(project.getId(), number, Integer.MAX_VALUE);
        Map<Long, Issue> issues =
                stored.seenBy(user, pieces.stream().map(Piece::issueId).toList());
        Map<Long, Map<String, String>> now = keeping.now(issues.values());
        Set<Long> going = new HashSet<>();
        List<String> left = new ArrayList<>();
        int back = 0;
        for (Piece piece : pieces) {
            Issue issue = issues.get(piece.issueId());
            if (issue == null) {
                continue;
            }
            if (!project.getId().equals(issue.getProjectId())
                    || !piece.isLeftAlone(now.getOrDefault(piece.issueId(), Map.of()))
                    || (piece.isNew() && !isAlone(issue, going))) {
                left.add(issue.getKey());
            } else if (piece.isNew()) {
                going.add(piece.issueId());
            } else {
                back++;
            }
        }
        return new Ahead(going.size(), back, left);
    }

    /** Whether nothing hangs below it but what goes before it. */
    private static boolean isAlone(Issue issue, Set<Long> going) {
        return issue.getSubTaskObjects().stream().allMatch(below -> going.contains(below.getId()));
    }
}
