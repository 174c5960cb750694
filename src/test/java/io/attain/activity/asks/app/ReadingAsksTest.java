package io.attain.activity.asks.app;

import static io.attain.kernel.Refusals.keys;
import static io.attain.kernel.Refusals.why;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.asks.Answer;
import io.attain.activity.asks.AnsweredAsk;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.activity.asks.app.ReadingAsks.Aged;
import io.attain.calendar.InMemoryCalendars;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Begun;
import io.attain.kernel.Caller;
import io.attain.kernel.InMemoryRights;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Refused.Why;
import io.attain.kernel.SetClock;
import io.attain.teams.InMemoryTeams;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** It is Wednesday. Lily and Tom write logs, Mei leads. */
class ReadingAsksTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2027, 3, 10);
    private static final LocalDate FRIDAY = LocalDate.of(2027, 3, 5);
    private static final Caller MEI = new Caller("mei", true, true);
    private static final Caller LILY = new Caller("lily", true, false);

    private final List<Ask> said = new ArrayList<>();
    private final Told answers = new Told();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final InMemoryRights rights = new InMemoryRights();
    private final SetClock today = SetClock.noonOf(WEDNESDAY);
    private final ReadingAsks reading = new ReadingAsks(
            project -> List.of("lily", "tom", "mei"),
            new KnownPeople(new InMemoryTeams(), calendars, today),
            rights,
            this::said,
            answers,
            calendars,
            today);
    private final AnsweringAsks answering =
            new AnsweringAsks(reading, project -> List.of("lily", "tom", "mei"), answers, today);

    private List<Ask> said(long projectId, Collection<String> people, Period days) {
        return said.stream()
                .filter(ask -> people.contains(ask.person()) && days.contains(ask.day()))
                .toList();
    }

    /** Answers in memory. */
    private static final class Told implements Answers {
        final List<Answer> all = new ArrayList<>();

        @Override
        public long add(Answer answer) {
            all.add(answer);
            return all.size();
        }

        @Override
        public List<Begun<Answer>> begun(long projectId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void end(Begun<Answer> begun, long issueId) {
            all.replaceAll(each -> each.equals(begun.what()) ? each.ended(issueId) : each);
        }

        @Override
        public void drop(Begun<Answer> begun) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Answer> of(long projectId, Collection<String> people, Period days) {
            return all.stream()
                    .filter(each -> !each.isBegun())
                    .filter(each -> people.contains(each.ask().person())
                            && days.contains(each.ask().day()))
                    .toList();
        }

        @Override
        public List<Answer> ofIssues(Collection<Long> issueIds) {
            return all.stream()
                    .filter(each -> issueIds.contains(each.subjectId()) || issueIds.contains(each.issueId()))
                    .toList();
        }
    }

    private Ask says(String person, LocalDate day, String text) {
        Ask ask = new Ask(1, person, day, Ask.Kind.PROBLEM, "Price", text);
        said.add(ask);
        return ask;
    }

    private List<String> told(Caller caller, LocalDate day) {
        return reading.of(caller, 1, day).stream()
                .map(each -> each.ask().ask().text())
                .toList();
    }

    /** From Friday to Wednesday three days are worked; the oldest waits longest, and what is answered comes last. */
    @Test
    void whatWaitsLongestIsToldFirst() {
        Ask answered = says("lily", WEDNESDAY, "answered");
        says("lily", WEDNESDAY, "today");
        says("tom", FRIDAY, "friday");
        says("lily", FRIDAY.minusDays(1), "thursday");
        answering.comment(MEI, answered, "Yes");

        List<Aged> told = reading.of(MEI, 1, WEDNESDAY);

        assertThat(told)
                .extracting(each -> each.ask().ask().text())
                .containsExactly("thursday", "friday", "today", "answered");
        assertThat(told).extracting(Aged::age).containsExactly(4, 3, 0, 0);
    }

    /** Monday is a holiday, and Lily is on leave on Tuesday: neither makes anything older. */
    @Test
    void anAskAgesOnItsWritersWorkingDays() {
        calendars.change(1, calendar -> calendar.with(
                        List.of(new SpecialDay(FRIDAY.plusDays(3), SpecialDay.Kind.HOLIDAY, "Off")))
                .withLeave("lily", Period.ofInclusive(FRIDAY.plusDays(4), FRIDAY.plusDays(4))));
        says("lily", FRIDAY, "lily");
        says("tom", FRIDAY, "tom");

        assertThat(reading.of(MEI, 1, WEDNESDAY)).extracting(Aged::age).containsExactly(2, 1);
    }

    @Test
    void whatNobodyAnsweredInThirtyDaysIsAskedNoMoreAndWhatIsAnsweredIsOfItsDayOnly() {
        says("lily", WEDNESDAY.minusDays(30), "thirty");
        says("lily", WEDNESDAY.minusDays(31), "thirty-one");
        answering.comment(MEI, says("lily", WEDNESDAY.minusDays(1), "answered yesterday"), "Yes");

        assertThat(told(MEI, WEDNESDAY)).containsExactly("thirty");
        assertThat(told(MEI, WEDNESDAY.minusDays(1))).containsExactly("thirty-one", "thirty", "answered yesterday");
    }

    @Test
    void whoLeadsIsToldOfOthersAndOthersOfTheirOwn() {
        Ask lilys = says("lily", WEDNESDAY, "lily");
        says("tom", WEDNESDAY, "tom");
        says("mei", WEDNESDAY, "mei");

        assertThat(told(MEI, WEDNESDAY)).containsExactlyInAnyOrder("lily", "tom");
        assertThat(told(LILY, WEDNESDAY)).isEmpty();
        assertThat(reading.own(LILY, 1, WEDNESDAY)).extracting(AnsweredAsk::ask).containsExactly(lilys);
        rights.reach = Reach.OWN;
        assertThat(told(MEI, WEDNESDAY)).as("who sees nobody’s figures").isEmpty();
    }

    @Test
    void whoLeadsAnswersOthersAndNobodyTheirOwn() throws Refused {
        answering.checkWriter(MEI, 1, "lily", WEDNESDAY);

        assertThat(why(() -> answering.checkWriter(LILY, 1, "tom", WEDNESDAY))).isEqualTo(Why.NOT_ALLOWED);
        assertThat(why(() -> answering.checkWriter(MEI, 1, "mei", WEDNESDAY))).isEqualTo(Why.NOT_FOUND);
        assertThat(why(() -> answering.checkWriter(MEI, 1, "stranger", WEDNESDAY)))
                .isEqualTo(Why.NOT_FOUND);
        rights.reach = Reach.OWN;
        assertThat(why(() -> answering.checkWriter(MEI, 1, "lily", WEDNESDAY))).isEqualTo(Why.NOT_FOUND);
    }

    @Test
    void anAskStandsAsItWasSeenOrIsNotAnswered() throws Refused {
        Ask ask = says("lily", WEDNESDAY, "too high");
        answering.check(ask, 0);
        answering.comment(MEI, ask, "I call them");

        assertThat(keys(() -> answering.check(ask, 0))).containsExactly("attain.activity.asks.already");
        answering.check(ask, 1);
        said.clear();
        says("lily", WEDNESDAY, "still too high");
        assertThat(keys(() -> answering.check(ask, 1))).containsExactly("attain.activity.asks.changed");
    }

    /** While its issue is made nobody is told of it; once it is, its answer is the issue. */
    @Test
    void anAnswerThatIsAnIssueIsToldOnceItIsThere() {
        Ask ask = says("lily", WEDNESDAY, "too high");
        Begun<Answer> begun = answering.begin(MEI, ask, Answer.How.TASK, "Talk to Harbour", 60);
        assertThat(reading.of(ask).orElseThrow().isAnswered()).isFalse();

        Answer ended = answering.end(begun, 77);

        assertThat(ended.words()).as("its summary stands in the issue").isEmpty();
        assertThat(reading.of(ask).orElseThrow().answers()).containsExactly(ended);
        for (long issue : List.of(60L, 77L)) {
            assertThat(reading.ofIssues(MEI, 1, List.of(issue))).hasSize(1);
            assertThat(reading.ofIssues(LILY, 1, List.of(issue))).as("her own").hasSize(1);
            assertThat(reading.ofIssues(new Caller("tom", true, false), 1, List.of(issue)))
                    .isEmpty();
            assertThat(reading.ofIssues(MEI, 2, List.of(issue)))
                    .as("of another project")
                    .isEmpty();
        }
    }
}
