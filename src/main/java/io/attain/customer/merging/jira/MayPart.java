package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.Move;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun.Problem;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who takes a merge back must see and edit all that goes back: Jira asks nobody before it gives a sub-task another parent. */
@Component
record MayPart(
        IssuesById issues,
        JiraPeople people,
        MergeBook book,
        @ComponentImport PermissionManager permissions,
        @ComponentImport I18nResolver texts) {

    /**
     * Lets only those pass who may.
     *
     * @throws WritingRefused that says of how many issues not; what is hidden is not named
     */
    void mustEdit(String userKey, Merge merge) {
        List<Long> all = Stream.concat(
                        Stream.of(merge.survivor(), merge.gone()),
                        book.moves(merge.id()).stream()
                                .filter(move -> move.is(Move.SUB_TASK))
                                .map(Move::id))
                .toList();
        @Nullable ApplicationUser user = people.find(userKey).orElse(null);
        long refused = issues.of(all).values().stream()
                .filter(issue -> !mayEdit(user, issue))
                .count();
        if (refused > 0) {
            throw new WritingRefused(
                    List.of(Problem.of(texts.getText("attain.customer.merging.mayNotEdit", refused, all.size()))));
        }
    }

    private boolean mayEdit(@Nullable ApplicationUser user, Issue issue) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user)
                && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }
}
