package io.attain.planning.decomposition.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.AssigneeChange;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueWatcher;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.IssueWriter.Checked;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.decomposition.PartName;
import io.attain.targets.jira.TargetBatches;
import io.attain.targets.jira.TargetIssues;
import io.attain.targets.jira.TargetLinks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Gives a part that is called after its owner the name of whoever has it now, as the project's lead, and tells nobody by
 * mail. What somebody called otherwise stays, and so does what a file says of many targets.
 */
@Component
record NamingParts(
        TargetIssues targets,
        TargetLinks links,
        TargetBatches batches,
        JiraPeople people,
        IssueWriter writer,
        @ComponentImport ChangeHistoryManager histories)
        implements IssueWatcher {

    private static final Logger LOG = LoggerFactory.getLogger(NamingParts.class);

    @Override
    public void changed(IssueChanged change) {
        Issue part = change.issue();
        if (change.what() == IssueChanged.What.EDITED && targets.isTarget(part)) {
            links.whole(part).flatMap(whole -> named(part, whole)).ifPresent(name -> call(part, name));
        }
    }

    /**
     * The history is asked last: most parts are called after whoever has them, or in somebody's own words. What came last in
     * it is the change that is told of: a name that outlived a handover stays, whatever else is edited.
     */
    private Optional<String> named(Issue part, Issue whole) {
        String key = part.getAssigneeId();
        String owner = key == null ? "" : people.of(key).name();
        if (owner.isEmpty() || !PartName.mayTellAnother(owner, nameOf(part), nameOf(whole))) {
            return Optional.empty();
        }
        List<ChangeHistory> changes = histories.getChangeHistories(part);
        ChangeHistory last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        if (last == null || assignments(last).findAny().isEmpty() || isOfMany(part, last)) {
            return Optional.empty();
        }
        Set<String> former = changes.stream()
                .flatMap(NamingParts::assignments)
                .map(ChangeItemBean::getFromString)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return PartName.handedTo(owner, nameOf(part), nameOf(whole), former);
    }

    private static Stream<ChangeItemBean> assignments(ChangeHistory change) {
        return change.getChangeItemBeans().stream().filter(AssigneeChange::isOne);
    }

    private boolean isOfMany(Issue part, ChangeHistory handover) {
        ApplicationUser by = people.find(handover.getAuthorKey()).orElse(null);
        return batches.isUnderWay(Objects.requireNonNull(part.getProjectId()), by);
    }

    /** What is below is called first: a part that could not be called is told of again, by its former name. */
    private void call(Issue part, String name) {
        try {
            Checked checked = writer.checkUpdateWithoutMail(
                    Objects.requireNonNull(part.getProjectObject()).getProjectLead(),
                    part,
                    draft -> draft.summary(name));
            for (Issue below : links.parts(part)) {
                PartName.below(name, nameOf(below), nameOf(part)).ifPresent(named -> call(below, named));
            }
            checked.write();
        } catch (WriteRefused e) {
            LOG.info("{} keeps the name of its former owner: {}", part.getKey(), e.getMessage());
        }
    }

    private static String nameOf(Issue issue) {
        return Objects.requireNonNullElse(issue.getSummary(), "");
    }
}
