package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.targets.AgreedVersions;
import io.attain.targets.Phase;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import io.attain.targets.jira.TargetLinks.Join;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who may make a target part of another, whichever way: as long as both are drafts, whoever Jira lets; from then on who leads
 * the sales, and of what is a draft still, whoever holds the whole. For a part counts for its whole, and whoever holds a whole
 * leads its parts. What was joined before stays so.
 */
@Component
record Joining(
        @ComponentImport ChangeHistoryManager histories,
        @ComponentImport JiraAuthenticationContext caller,
        SalesAccess access,
        JiraPeople people,
        TargetLinks links,
        TargetPhases phases,
        TargetNodes nodes,
        AgreedVersions versions) {

    /** How Jira's history calls it that a sub-task came to another parent. */
    private static final Set<String> PARENT = Set.of("Parent", "Parent Issue");

    /** What an issue is part of, by whoever may say so. */
    Optional<Issue> whole(Issue part) {
        return links.join(part)
                .filter(join -> counts(part, join, nodes.find(part.getId())))
                .map(Join::whole);
    }

    /** Whether a part counts where it was joined; {@code before} is the part as it was read last. */
    boolean counts(Issue part, Join join, Optional<TargetNode> before) {
        return before.filter(node -> join.whole().getId().equals(node.parentId()))
                        .isPresent()
                || (isDraft(part) && isDraft(join.whole()))
                || joiner(part, join)
                        .filter(key -> !mayJoin(key, part, join.whole()))
                        .isEmpty();
    }

    private boolean isDraft(Issue issue) {
        return phases.of(issue) == Phase.DRAFT && versions.of(issue.getId()).isEmpty();
    }

    private boolean mayJoin(String key, Issue part, Issue whole) {
        Optional<ApplicationUser> manager =
                people.find(key).filter(user -> access.manages(user, whole.getProjectObject()));
        return manager.isPresent() || (isDraft(part) && key.equals(holder(whole)));
    }

    /** Whose a whole is: its assignee's, or as long as that is not agreed, whoever held it before. */
    private String holder(Issue whole) {
        return Objects.requireNonNullElse(
                nodes.find(whole.getId()).map(TargetNode::ownerKey).orElse(whole.getAssigneeId()), "");
    }

    /** Who joined it: the history knows, or whoever is at it in this moment; nobody if the plugin itself goes over it. */
    private Optional<String> joiner(Issue part, Join join) {
        Optional<String> told = histories.getChangeHistories(part).stream()
                .filter(change -> change.getChangeItemBeans().stream()
                        .anyMatch(item -> tells(item, part.isSubTask(), join.whole())))
                .reduce((former, latter) -> latter)
                .map(ChangeHistory::getAuthorKey);
        return told.or(() -> part.isSubTask()
                ? Optional.ofNullable(part.getCreatorId())
                : Optional.ofNullable(caller.getLoggedInUser()).map(ApplicationUser::getKey));
    }

    private static boolean tells(ChangeItemBean item, boolean isSubTask, Issue whole) {
        return ChangeItemBean.STATIC_FIELD.equals(item.getFieldType())
                && (isSubTask
                        ? PARENT.contains(item.getField())
                        : "Link".equals(item.getField()) && whole.getKey().equals(item.getTo()));
    }
}
