package io.attain.customer.merging.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.customer.merging.Merge;
import io.attain.customer.merging.MergeBook;
import io.attain.customer.merging.app.PlanningMerges;
import io.attain.customer.merging.app.PlanningMerges.Plan;
import io.attain.customer.merging.jira.RunningMerges;
import io.attain.customer.merging.web.MergesDto.Body;
import io.attain.customer.merging.web.MergesDto.PlanDto;
import io.attain.kernel.Caller;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what is to be merged and taken back. */
@Component
record MergesAnswers(
        Asker asker,
        SalesIssues types,
        SalesAccess access,
        IssuesById issues,
        PlanningMerges planning,
        RunningMerges running,
        MergeBook book,
        TellingMerges telling) {

    MergesDto get(String key) {
        Issue issue = asker.issue(key);
        return book.awayBy(issue.getId())
                .map(merge -> telling.went(merge, seenKey(merge.survivor())))
                .orElseGet(() -> told(customer(key)));
    }

    /** Empty where the asker may not see it. */
    private String seenKey(long survivor) {
        return Optional.ofNullable(issues.of(List.of(survivor)).get(survivor))
                .filter(into -> access.maySee(asker.user(), into))
                .map(Issue::getKey)
                .orElse("");
    }

    private MergesDto told(Issue into) {
        return telling.of(asker.manages(project(into)), book.into(into.getId()));
    }

    PlanDto preview(String key, @Nullable String other) {
        return telling.of(plan(led(key), other));
    }

    MergesDto merge(String key, @Nullable Body sent) {
        Issue into = led(key);
        Body body = asker.sent(sent);
        asker.mustBeSound(body);
        Plan plan = plan(into, body.other());
        List<String> against = telling.obstacles(plan);
        if (!against.isEmpty()) {
            throw RestProblem.conflict(against);
        }
        if (!plan.fingerprint().equals(body.seen())) {
            throw RestProblem.conflict(asker.say("attain.customer.merging.outdated"));
        }
        Caller caller = asker.caller(project(into));
        done(() -> running.begin(caller, plan, Objects.requireNonNullElse(body.take(), List.of())));
        return told(into);
    }

    MergesDto takeBack(String key, String id) {
        Issue into = asker.issue(key);
        Project project = project(into);
        asker.mustManage(project);
        asker.mustBeOpen(project);
        Merge merge = book.find(project.getId(), id.matches("\\d{1,18}") ? Long.parseLong(id) : 0)
                .filter(each -> into.getId().equals(each.survivor()))
                .orElseThrow(() -> RestProblem.notFound(asker.say("attain.customer.merging.none")));
        Caller caller = asker.caller(project);
        asker.unlessRefused(() -> planning.mustGoBack(caller, merge));
        done(() -> running.takeBack(caller, merge));
        return told(into);
    }

    private Issue led(String key) {
        Issue into = customer(key);
        asker.mustManage(project(into));
        asker.mustBeOpen(project(into));
        return into;
    }

    private Issue customer(String key) {
        Issue issue = asker.issue(key);
        if (!types.is(SalesIssueType.CUSTOMER, issue)) {
            throw asker.noIssue(key);
        }
        return issue;
    }

    private static Project project(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject());
    }

    private Plan plan(Issue into, @Nullable String other) {
        if (other == null || other.isBlank()) {
            throw RestProblem.badRequest("other", asker.say("attain.customer.merging.which"));
        }
        Issue from = customer(other.strip());
        return asker.unlessRefused(() -> planning.plan(asker.caller(project(into)), into.getId(), from.getId()));
    }

    private void done(Supplier<Optional<Merge>> work) {
        try {
            Merge unused = work.get().orElseThrow(() -> RestProblem.conflict(asker.say("attain.kernel.run.busy")));
        } catch (WritingRefused e) {
            throw RestProblem.conflict(
                    e.problems().stream().map(WritingRun.Problem::message).toList());
        }
    }
}
