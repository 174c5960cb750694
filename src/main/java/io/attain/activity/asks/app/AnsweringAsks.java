package io.attain.activity.asks.app;

import io.attain.activity.LoggingPeople;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.activity.asks.SaidAsks;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what somebody who leads a log's writer answers. */
@Component
public record AnsweringAsks(ReadingAsks reading, LoggingPeople people, SaidAsks said, Answers answers, Today today) {

    /**
     * The issue that an answer is.
     *
     * @param subjectId Jira's id of what it is about
     * @param issueId Jira's id of what was made
     */
    public record Made(Answer.How how, long subjectId, long issueId) {}

    /**
     * Whether the caller may answer a writer's asks of a day.
     *
     * @throws Refused if the caller leads no sales; if there is no such writer whom the caller leads, or it is the caller
     */
    public void checkWriter(Caller caller, long projectId, String writer, LocalDate day) throws Refused {
        if (!caller.leads()) {
            throw Refused.because(Refused.Why.NOT_ALLOWED, "attain.kernel.onlyManagers");
        }
        if (!people.of(projectId).contains(writer)
                || !reading.led(caller, projectId).test(writer, ReadingAsks.only(day))) {
            throw Refused.because(Refused.Why.NOT_FOUND, "attain.activity.reopen.nobody");
        }
    }

    /**
     * The same of an ask, which must be asked still.
     *
     * @throws Refused also if the log does not say so any more
     */
    public void check(Caller caller, Ask ask) throws Refused {
        checkWriter(caller, ask.projectId(), ask.person(), ask.day());
        if (!said.of(ask.projectId(), List.of(ask.person()), ReadingAsks.only(ask.day()))
                .contains(ask)) {
            throw Refused.because(Refused.Why.IN_THE_WAY, "attain.activity.asks.changed");
        }
    }

    /**
     * Keeps an answer to an ask that was checked.
     *
     * @param made what it is beside its words; null for a comment
     */
    public Answer keep(Caller caller, Ask ask, String words, @Nullable Made made) {
        Answer answer = made == null
                ? new Answer(ask, Answer.How.COMMENT, caller.key(), today.now(), words, null, null)
                : new Answer(ask, made.how, caller.key(), today.now(), words, made.subjectId, made.issueId);
        answers.add(answer);
        return answer;
    }
}
