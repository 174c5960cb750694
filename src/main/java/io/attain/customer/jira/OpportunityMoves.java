package io.attain.customer.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.message.I18nResolver;
import io.attain.kernel.imports.ImportStep.Change;
import io.attain.kernel.jira.IssueWriter;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.jira.WriteRefused;
import io.attain.words.Stage;
import io.attain.words.StageLists;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Moves opportunities to the stages of a file, by as many transitions as it takes. */
@Component
record OpportunityMoves(
        SalesIssues salesIssues,
        StageLists stages,
        StatusNames names,
        IssueWriter writer,
        StagePath paths,
        @ComponentImport IssueManager issues,
        @ComponentImport I18nResolver texts) {

    /** Refuses a stage that no way leads a new opportunity of the project to; answers it. */
    String checkWayOfNew(Project project, String stage) throws WriteRefused {
        String type = salesIssues
                .idOf(SalesIssueType.OPPORTUNITY)
                .orElseThrow(() -> new WriteRefused(SalesIssueType.OPPORTUNITY.jiraName()));
        if (statuses(project.getId(), stage).stream()
                .noneMatch(status -> paths.leadsFromStart(status, project.getId(), type))) {
            throw new WriteRefused(texts.getText("attain.customer.import.unreachable", stage));
        }
        return stage;
    }

    /** Refuses a stage that no way leads the opportunity to; answers it. */
    String checkWay(Issue opportunity, String stage) throws WriteRefused {
        wayToStage(opportunity, stage);
        return stage;
    }

    /** Refuses a stage whose first transition is not open to the user; answers it. */
    String checkFirst(ApplicationUser user, Issue opportunity, String stage) throws WriteRefused {
        List<Integer> way = wayToStage(opportunity, stage);
        if (!way.isEmpty()) {
            writer.checkTransition(user, opportunity, way.get(0));
        }
        return stage;
    }

    /** What a stage changes of an opportunity: nothing where it is in one of the stage's statuses. */
    Stream<Change> change(Issue opportunity, String stage) {
        return statuses(opportunity.getProjectId(), stage).contains(opportunity.getStatusId())
                ? Stream.empty()
                : Change.of("status", names.of(opportunity), stage);
    }

    /** Moves the opportunity to the stage. */
    Issue move(ApplicationUser user, Issue opportunity, String stage) throws WriteRefused {
        return move(user, opportunity, wayToStage(opportunity, stage));
    }

    /** Moves an opportunity, from wherever it is by now, back to the status of this id. */
    void moveBack(ApplicationUser user, long issueId, String statusId) throws WriteRefused {
        Issue opportunity = issues.getIssueObject(issueId);
        if (opportunity != null) {
            move(user, opportunity, way(opportunity, statusId));
        }
    }

    private Issue move(ApplicationUser user, Issue opportunity, List<Integer> way) throws WriteRefused {
        Issue moved = opportunity;
        for (int action : way) {
            moved = writer.transition(user, moved, action);
        }
        return moved;
    }

    /** The shortest way to any status of the stage: none where the opportunity is in one, or no stage is said. */
    private List<Integer> wayToStage(Issue opportunity, String stage) throws WriteRefused {
        if (stage.isEmpty()) {
            return List.of();
        }
        return statuses(opportunity.getProjectId(), stage).stream()
                .flatMap(status -> paths.to(status, opportunity).stream())
                .min(Comparator.comparingInt(List::size))
                .orElseThrow(() -> noWay(opportunity, stage));
    }

    private List<Integer> way(Issue opportunity, String statusId) throws WriteRefused {
        return paths.to(statusId, opportunity).orElseThrow(() -> noWay(opportunity, names.of(statusId)));
    }

    private WriteRefused noWay(Issue opportunity, String to) {
        return new WriteRefused(texts.getText("attain.customer.import.noWay", names.of(opportunity), to));
    }

    private List<String> statuses(long projectId, String stage) {
        return stages.of(projectId).named(stage).map(Stage::statuses).orElse(List.of());
    }
}
