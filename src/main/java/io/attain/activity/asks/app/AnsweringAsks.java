package io.attain.activity.asks.app;

import io.attain.activity.LoggingPeople;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.AnsweredAsk;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.kernel.Begun;
import io.attain.kernel.Caller;
import io.attain.kernel.Refused;
import io.attain.kernel.Today;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes what somebody who leads a log's writer answers. */
@Component
public record AnsweringAsks(ReadingAsks reading, LoggingPeople people, Answers answers, Today today) {

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
     * Whether an ask stands as whoever answers has seen it.
     *
     * @param seen how many answers they have seen
     * @throws Refused if the log does not say so any more, or there is another answer
     */
    public void check(Ask ask, int seen) throws Refused {
        AnsweredAsk now = reading.of(ask)
                .orElseThrow(() -> Refused.because(Refused.Why.IN_THE_WAY, "attain.activity.asks.changed"));
        if (now.answers().size() > seen) {
            throw Refused.because(Refused.Why.IN_THE_WAY, "attain.activity.asks.already");
        }
    }

    /** Keeps what is said to the writer of an ask that was checked. */
    public Answer comment(Caller caller, Ask ask, String words) {
        Answer answer = new Answer(ask, Answer.How.COMMENT, caller.key(), today.now(), words, null, null);
        long unused = answers.add(answer);
        return answer;
    }

    /**
     * Keeps that an issue is about to be made for an ask that was checked: the server may die once it is there.
     *
     * @param subjectId Jira's id of what it is about
     */
    public Begun<Answer> begin(Caller caller, Ask ask, Answer.How how, String summary, long subjectId) {
        Answer answer = new Answer(ask, how, caller.key(), today.now(), summary, subjectId, null);
        return new Begun<>(answers.add(answer), answer);
    }

    /** Keeps which issue was made. */
    public Answer end(Begun<Answer> begun, long issueId) {
        answers.end(begun, issueId);
        return begun.what().ended(issueId);
    }
}
