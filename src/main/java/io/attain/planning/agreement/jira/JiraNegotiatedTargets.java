package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import io.attain.kernel.Unit;
import io.attain.kernel.jira.JiraPeople;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.kernel.jira.SalesStatus;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.jira.WriteRefused;
import io.attain.planning.agreement.Edit;
import io.attain.planning.agreement.NegotiatedTargets;
import io.attain.planning.agreement.TreeStep;
import io.attain.planning.decomposition.jira.ShareIssues;
import io.attain.targets.TargetNode;
import io.attain.targets.jira.JiraTargets;
import io.attain.targets.jira.KeepingTargets;
import io.attain.targets.jira.ReadTarget;
import io.attain.targets.jira.TargetPhases;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The targets that are talked about, read from their issues and written to them. */
@Component
public record JiraNegotiatedTargets(
        JiraTargets targets,
        TargetPhases phases,
        KeepingTargets keeping,
        ShareIssues shares,
        PuttingBack back,
        Transitions transitions,
        SalesProjects sales,
        JiraPeople people,
        @ComponentImport IssueManager issues)
        implements NegotiatedTargets {

    /** A target as an issue says it that may be about to be written; nothing if it is no complete target. */
    Optional<Current> read(Issue issue) {
        return targets.read(issue).map(node -> new Current(node, phases.of(issue)));
    }

    /** The same of what was read already. */
    Current read(ReadTarget read) {
        return new Current(read.node(), phases.of(read.issue()));
    }

    @Override
    public Set<Long> projects() {
        return sales.all().stream().map(SalesProject::projectId).collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public Optional<Current> find(long issueId) {
        return issue(issueId).flatMap(this::read);
    }

    @Override
    public Optional<Whole> whole(long issueId) {
        return issue(issueId).flatMap(targets::whole).map(whole -> new Whole(whole.getId(), holder(whole)));
    }

    /** Whose a target is: its assignee's, or as long as that is not agreed, whoever held it before. */
    @Nullable
    String holder(Issue target) {
        return targets.read(target).map(TargetNode::ownerKey).orElse(target.getAssigneeId());
    }

    @Override
    public void follow(long issueId) {
        issue(issueId).ifPresent(keeping::follow);
    }

    @Override
    public List<String> setAmount(String userKey, TargetNode target, long amount) {
        Unit unit = unit(target, target.metric());
        return written(userKey, user -> shares.setAmount(user, target.issueId(), unit.amount(amount)));
    }

    @Override
    public List<String> putBack(String userKey, TargetNode target, Metric metric, List<Edit> edits) {
        Unit unit = unit(target, metric);
        return written(userKey, user -> back.put(user, target.issueId(), unit, edits));
    }

    private Unit unit(TargetNode target, Metric metric) {
        return sales.find(target.projectId()).orElseThrow().unit(metric);
    }

    /** Something that a user writes. */
    private interface Writing {
        void by(ApplicationUser user) throws WriteRefused;
    }

    private List<String> written(String userKey, Writing writing) {
        try {
            writing.by(people.find(userKey).orElseThrow());
            return List.of();
        } catch (WriteRefused e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Optional<List<String>> agree(String userKey, long issueId) {
        return as(userKey, issueId, (user, issue) -> transitions.attempt(user, issue, SalesStatus.AGREED, ""))
                .flatMap(answer -> answer);
    }

    @Override
    public List<String> refusals(String userKey, long issueId) {
        return as(userKey, issueId, (user, issue) -> transitions.refusals(user, issue, SalesStatus.AGREED))
                .orElse(List.of());
    }

    @Override
    public Optional<List<String>> take(String userKey, long issueId, TreeStep step, String reason) {
        return as(userKey, issueId, (user, issue) -> transitions.attempt(user, issue, after(step), reason))
                .flatMap(answer -> answer);
    }

    private static SalesStatus after(TreeStep step) {
        return switch (step) {
            case PROPOSAL -> SalesStatus.PROPOSED;
            case ACTIVATION -> SalesStatus.ACTIVE;
            case SENDING_BACK -> SalesStatus.DRAFT;
            case ACCEPTANCE -> throw new IllegalArgumentException("An owner's word is no step of the workflow");
        };
    }

    /** What somebody does to an issue; nothing if either is gone. */
    private <T> Optional<T> as(String userKey, long issueId, BiFunction<ApplicationUser, Issue, T> step) {
        return people.find(userKey).flatMap(user -> issue(issueId).map(issue -> step.apply(user, issue)));
    }

    private Optional<Issue> issue(long id) {
        return Optional.ofNullable(issues.getIssueObject(id));
    }
}
