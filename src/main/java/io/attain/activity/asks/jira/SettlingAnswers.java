package io.attain.activity.asks.jira;

import com.atlassian.jira.issue.Issue;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.kernel.Begun;
import io.attain.kernel.NightStep;
import io.attain.kernel.Nightly;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.kernel.run.app.Settling;
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

    @Override
    public NightStep nightly() {
        return settling().step("answers", "attain.activity.night.answers");
    }

    /** Ends those of an ask's log in their turn, which is had; answers how many. */
    public int settle(Ask ask) {
        return settling().settle(ask.projectId(), turn(ask));
    }

    private Settling<Answer> settling() {
        return new Settling<>(writings, answers::begun, each -> turn(each.ask()), this::isSettled);
    }

    private boolean isSettled(Begun<Answer> begun) {
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
        return true;
    }
}
