package io.attain.activity.asks.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.kernel.Begun;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.Nightly;
import io.attain.kernel.app.DoingAll;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Ends answers that were begun when the server died or the database went away: the issue that was made is theirs; where none
 * was, the ask waits as before.
 */
@Component
public record SettlingAnswers(Answers answers, AnswerIssues made, IssuesById issues, Writings writings)
        implements Nightly {

    /** The turn in which an ask is answered: one at a time of a log. */
    public static Subject turn(Ask ask) {
        return new Subject("answer", Objects.hash(ask.projectId(), ask.person(), ask.day()));
    }

    /** Ends those of a project, but for asks that somebody is just answering. */
    @Override
    public NightStep nightly() {
        return new NightStep(
                Phase.ISSUES,
                "answers",
                (project, day, reading) -> List.of(Count.of(
                        "attain.activity.night.answers",
                        DoingAll.sum(
                                answers.begun(project),
                                each -> inTurn(each.what().ask())))));
    }

    private int inTurn(Ask ask) {
        return writings.alone(turn(ask), () -> settle(ask)).orElse(0);
    }

    /** Ends those of an ask's log in their turn, which is had; answers how many. */
    public int settle(Ask ask) {
        List<Begun<Answer>> begun = answers.begun(ask.projectId()).stream()
                .filter(each -> turn(each.what().ask()).equals(turn(ask)))
                .toList();
        begun.forEach(this::settle);
        return begun.size();
    }

    private void settle(Begun<Answer> begun) {
        Optional<Issue> issue = issues
                .of(List.of(Objects.requireNonNull(begun.what().subjectId())))
                .values()
                .stream()
                .flatMap(subject -> made.madeFor(subject, begun.what()))
                .filter(each -> answers.ofIssues(List.of(each.getId())).isEmpty())
                .findFirst();
        if (issue.isPresent()) {
            answers.end(begun, issue.get().getId());
        } else {
            answers.drop(begun);
        }
    }
}
