package io.attain.pipeline.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.StatusNames;
import io.attain.kernel.jira.Transitions;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells to which stages Jira lets the asker move an opportunity, and moves it; whoever else may is Jira's to say. */
@Component
record MovesAnswers(Asker asker, SalesIssues issues, Transitions transitions, StatusNames statuses) {

    MovesDto get(String key) {
        Issue deal = deal(key);
        return new MovesDto(
                statuses.of(deal),
                transitions.open(asker.user(), deal).stream()
                        .map(id -> new MovesDto.Move(id, statuses.of(id)))
                        .toList());
    }

    MovesDto move(String key, MovesDto.@Nullable Body body) {
        Issue deal = deal(key);
        asker.mustBeOpen(project(deal));
        String to = body == null ? null : body.to();
        if (to == null) {
            throw RestProblem.badRequest("to", asker.say("attain.pipeline.moves.to"));
        }
        List<String> refusals = transitions
                .attemptTo(to, asker.user(), deal, "")
                .orElseGet(() -> List.of(asker.say("attain.pipeline.moves.closed", key, statuses.of(deal))));
        if (!refusals.isEmpty()) {
            throw RestProblem.conflict(refusals);
        }
        return get(key);
    }

    private Issue deal(String key) {
        Issue issue = asker.issue(key);
        if (!issues.is(SalesIssueType.OPPORTUNITY, issue)) {
            throw asker.noIssue(key);
        }
        asker.mustSell(project(issue));
        return issue;
    }

    private static Project project(Issue issue) {
        return Objects.requireNonNull(issue.getProjectObject());
    }
}
