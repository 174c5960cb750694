package io.attain.targets.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.AssigneeChange;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesAccess;
import io.attain.targets.AgreedVersions;
import io.attain.targets.TargetNode;
import io.attain.targets.TargetNodes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may hand a target over once it was agreed: who leads the sales, or holds what it is a part of. */
@Component
record Handing(
        @ComponentImport ChangeHistoryManager histories,
        SalesAccess access,
        Joining joining,
        TargetNodes nodes,
        AgreedVersions versions,
        JiraPeople people) {

    /** Whether an issue is its assignee's: nothing was agreed of it yet, or somebody assigned it who may. */
    boolean counts(Issue issue) {
        return versions.of(issue.getId()).isEmpty()
                || assigner(issue).filter(key -> leads(key, issue)).isPresent();
    }

    private boolean leads(String key, Issue issue) {
        return people.find(key)
                        .filter(user -> access.manages(user, issue.getProjectObject()))
                        .isPresent()
                || joining.whole(issue).map(this::holder).filter(key::equals).isPresent();
    }

    private @Nullable String holder(Issue whole) {
        return nodes.find(whole.getId()).map(TargetNode::ownerKey).orElse(whole.getAssigneeId());
    }

    /** Who gave an issue to its assignee, if the history tells. */
    private Optional<String> assigner(Issue issue) {
        String assignee = Objects.requireNonNullElse(issue.getAssigneeId(), "");
        return histories.getChangeHistories(issue).stream()
                .filter(change -> change.getChangeItemBeans().stream()
                        .filter(AssigneeChange::isOne)
                        .anyMatch(item -> assignee.equals(Objects.requireNonNullElse(item.getTo(), ""))))
                .reduce((former, latter) -> latter)
                .map(change -> change.getAuthorKey());
    }
}
