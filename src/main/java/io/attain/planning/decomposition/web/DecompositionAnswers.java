package io.attain.planning.decomposition.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.run.WritingRefused;
import io.attain.kernel.run.WritingRun;
import io.attain.kernel.run.web.RunAnswers;
import io.attain.kernel.run.web.RunDto;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.planning.decomposition.Decomposition;
import io.attain.planning.decomposition.SplitTargets;
import io.attain.planning.decomposition.Suggestions;
import io.attain.planning.decomposition.app.DecomposingTargets;
import io.attain.planning.decomposition.app.ShowingWaysToSplit;
import io.attain.planning.decomposition.app.SplittableTargets;
import io.attain.targets.TargetNode;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Splits targets for whoever asks, and tells what came of it. */
@Component
record DecompositionAnswers(
        Asker asker,
        SplittableTargets targets,
        ShowingWaysToSplit showing,
        DecomposingTargets decomposing,
        DecompositionReader reader,
        DecompositionView view,
        RunAnswers runs) {

    /** What the target can be split by, and the parts that it has. */
    DecompositionDto look(String key, @Nullable String cut) {
        Issue issue = asker.issue(key);
        return view.of(showing.of(caller(issue), target(issue), DecompositionReader.cut(cut)));
    }

    /** Weights by what was achieved before the target begins. */
    SuggestionsDto suggestions(String key, @Nullable String by) {
        Issue issue = asker.issue(key);
        return SuggestionsDto.of(showing.suggest(caller(issue), target(issue), by(by == null ? "" : by)));
    }

    /** What would be written. */
    PreviewDto preview(String key, @Nullable DecompositionBody body) {
        Issue issue = asker.issue(key);
        TargetNode target = target(issue);
        return view.of(decomposing.preview(caller(issue), target, reader.read(body, target)));
    }

    /** Writes the parts, all or none. */
    Response apply(String key, @Nullable DecompositionBody body) {
        Issue issue = asker.issue(key);
        TargetNode target = target(issue);
        Decomposition by = reader.read(body, target);
        try {
            WritingRun run = decomposing.apply(
                    caller(issue), target, by, reader.kind(body), body == null ? null : body.preview());
            return run.isOver() ? runs.done(run) : runs.accepted(run);
        } catch (Refused e) {
            throw asker.problem(e);
        } catch (WritingRefused e) {
            throw refused(e);
        }
    }

    private static RestProblem refused(WritingRefused refused) {
        return RestProblem.badRequest(refused.problems().stream()
                .map(problem -> new RestProblem.Fault(problem.field(), problem.message()))
                .toList());
    }

    /** How far a decomposition in the background is. */
    RunDto run(String key, long id) {
        Issue issue = asker.issue(key);
        return runs.find(SplitTargets.subject(issue.getId()), id);
    }

    private TargetNode target(Issue issue) {
        return asker.unlessRefused(
                () -> targets.find(caller(issue), issue.getId(), Objects.requireNonNull(issue.getKey())));
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Suggestions.By by(String sent) {
        return switch (sent) {
            case "lastPeriod" -> Suggestions.By.LAST_PERIOD;
            case "trailing" -> Suggestions.By.TRAILING;
            default -> throw RestProblem.badRequest("by", asker.say("attain.target.decompose.fault.by", sent));
        };
    }
}
