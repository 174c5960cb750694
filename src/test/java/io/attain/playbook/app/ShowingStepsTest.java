package io.attain.playbook.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyLogs.Whose;
import io.attain.activity.Everybody;
import io.attain.activity.Ticks.Ticked;
import io.attain.activity.app.ExpectedLogs;
import io.attain.activity.app.LogBook;
import io.attain.calendar.InMemoryCalendars;
import io.attain.kernel.Metric;
import io.attain.kernel.NotReady;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.playbook.CustomerKind;
import io.attain.playbook.InMemoryPlaybooks;
import io.attain.playbook.Listed;
import io.attain.playbook.Rhythm;
import io.attain.playbook.Standing;
import io.attain.playbook.Step;
import io.attain.playbook.app.ShowingSteps.Shown;
import io.attain.results.InMemoryFacts;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.app.FactBook;
import io.attain.teams.InMemoryTeams;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShowingStepsTest {

    private static final long PROJECT = 1;
    private static final long DEAL = 7;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final InMemoryPlaybooks playbooks = new InMemoryPlaybooks();
    private final InMemoryCalendars calendars = new InMemoryCalendars();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final DailyLogs logs = mock();
    private final List<Ticked> ticked = new ArrayList<>();

    @Test
    void whatIsMissingIsKnownBeforeTheFactsAre() {
        playbooks.with(PROJECT, MONDAY, step("calls", Rhythm.WEEK, true, true), plan(2), plan("step.offer", 1));
        FactBook unready = mock();
        when(unready.of(anyLong())).thenThrow(new NotReady("attain.results.notReady"));
        ShowingSteps steps = steps(unready, MONDAY);
        tick("step.plan", "lily", true);
        tick("step.offer", "tom", false);

        assertThat(steps.missing(deal(), "lily"))
                .extracting(Step::code)
                .containsExactly("calls", "step.plan", "step.offer");

        tick("step.plan", "tom", true);
        tick("calls", "lily", false);
        tick("step.offer", "lily", false);

        assertThat(steps.missing(deal(), "lily"))
                .as("planned twice on one day, which is once")
                .extracting(Step::code)
                .containsExactly("step.plan");

        tick("step.plan", "tom", MONDAY.minusDays(3), true);

        assertThat(steps.missing(deal(), "lily")).isEmpty();
    }

    @Test
    void whatTwoPeopleLogOnOneDayIsDoneOnceThatDay() {
        playbooks.with(PROJECT, MONDAY.minusWeeks(9), step("visits", Rhythm.WEEK, false, false));
        tick("visits", "lily", true);
        tick("visits", "tom", true);

        assertThat(steps(MONDAY).of(deal(), "lily")).singleElement().satisfies(shown -> {
            assertThat(done(shown)).isEqualTo(1);
            assertThat(shown.done()).extracting(Ticked::by).containsExactly("lily", "tom");
        });
    }

    @Test
    void whatIsCountedOverAllOfAPersonsIsReadOnceHoweverManyStepsAreCountedSo() {
        playbooks.with(PROJECT, MONDAY.minusWeeks(9), shared("calls", Rhythm.WEEK), shared("visits", Rhythm.MONTH));
        FactBook book = mock();
        when(book.of(PROJECT)).thenReturn(facts);
        ShowingSteps steps = steps(book, MONDAY);
        logged(1, MONDAY.minusDays(3), Metric.CALLS, 2);
        logged(2, MONDAY, Metric.CALLS, 4);
        logged(3, MONDAY.minusWeeks(1), Metric.VISITS, 6);

        assertThat(steps.of(deal(), "lily")).extracting(shown -> done(shown)).containsExactly(4, 6);
        verify(book).of(PROJECT);

        assertThat(steps.of(deal(), "tom")).extracting(Shown::standing).containsOnlyNulls();
        verify(book).of(PROJECT);
    }

    @Test
    void aDraftOfTheDayThatTicksGoToCountsForItsWriter() {
        playbooks.with(PROJECT, MONDAY.minusWeeks(9), shared("calls", Rhythm.WEEK));
        facts.markWhole(PROJECT);
        drafted(MONDAY, 3);

        assertThat(steps(MONDAY).of(deal(), "lily"))
                .extracting(shown -> done(shown))
                .containsExactly(3);

        LocalDate friday = MONDAY.plusDays(4);
        drafted(friday, 2);
        assertThat(steps(friday.plusDays(1)).of(deal(), "lily"))
                .as("on Saturday, when the log of Friday is written")
                .extracting(shown -> done(shown))
                .containsExactly(2);
    }

    @Test
    void nothingWasMissedWithADealBeforeThereWasAPlaybook() {
        playbooks.with(PROJECT, MONDAY.minusWeeks(9), step("calls", Rhythm.WEEK, false, false));
        nothingIsMissedBeforeThePlaybookBegan();
    }

    @Test
    void norOfWhatIsCountedOverAllOfAPersons() {
        playbooks.with(PROJECT, MONDAY.minusWeeks(9), shared("calls", Rhythm.WEEK));
        facts.markWhole(PROJECT);
        nothingIsMissedBeforeThePlaybookBegan();
    }

    private void nothingIsMissedBeforeThePlaybookBegan() {
        assertThat(steps(MONDAY).of(deal(), "lily"))
                .extracting(shown -> requireNonNull(shown.standing()).state())
                .containsExactly(Standing.State.DUE);

        playbooks.begin(PROJECT, MONDAY.minusDays(4));
        assertThat(steps(MONDAY).of(deal(), "lily"))
                .extracting(shown -> requireNonNull(shown.standing()).missedSince())
                .containsExactly(MONDAY.minusDays(3));
    }

    @Test
    void whatIsAskedForFromTodayHasMissedNothing() {
        playbooks.with(PROJECT, MONDAY.minusWeeks(9)).with(PROJECT, MONDAY, step("calls", Rhythm.WEEK, false, false));
        playbooks.begin(PROJECT, MONDAY.minusWeeks(9));

        assertThat(steps(MONDAY).of(deal(), "lily"))
                .extracting(shown -> requireNonNull(shown.standing()).state())
                .containsExactly(Standing.State.DUE);
        assertThat(steps(MONDAY.plusWeeks(1)).of(deal(), "lily"))
                .extracting(shown -> requireNonNull(shown.standing()).missedSince())
                .containsExactly(MONDAY.plusDays(4));
    }

    private static int done(Shown shown) {
        return requireNonNull(shown.standing()).done();
    }

    private void logged(long logId, LocalDate day, Metric metric, int times) {
        facts.replaceDays(Map.of(logId, List.of(new LoggedDay(logId, PROJECT, "lily", day))));
        facts.replace(
                Source.LOG,
                Map.of(
                        logId,
                        List.of(new Result(Source.LOG, logId, PROJECT, "lily", day, metric, times, Scope.ANY, null))));
    }

    private void drafted(LocalDate day, int calls) {
        DailyLog.Content content = new DailyLog.Content(Map.of(Metric.CALLS, calls), List.of(), "", List.of(), "");
        DailyLog log = new DailyLog(PROJECT, "lily", day, content, false, Instant.EPOCH);
        when(logs.found(PROJECT, "lily", day)).thenReturn(Optional.of(new DailyLogs.Found(1, log)));
    }

    private ShowingSteps steps(LocalDate today) {
        return steps(new FactBook(facts, List.of(), Runnable::run), today);
    }

    private ShowingSteps steps(FactBook book, LocalDate today) {
        return new ShowingSteps(
                playbooks,
                ids -> ticked.stream()
                        .filter(each -> ids.contains(each.issueId()))
                        .toList(),
                book,
                new LogBook(logs, new ExpectedLogs(calendars, new InMemoryTeams(), new Everybody()), mock()),
                calendars,
                SetClock.noonOf(today));
    }

    private void tick(String code, String by, boolean submitted) {
        tick(code, by, MONDAY, submitted);
    }

    private void tick(String code, String by, LocalDate day, boolean submitted) {
        ticked.add(new Ticked(new Whose(by, day), DEAL, code, submitted));
    }

    /** A deal of Lily's, which came to its stage long ago. */
    private static Listed deal() {
        return new Listed(
                PROJECT, DEAL, "SALES-7", "Acme", CustomerKind.NEW, "lead", MONDAY.minusYears(1), "lily", Set.of(DEAL));
    }

    private static Step shared(String code, Rhythm every) {
        return step(code, every, true, false);
    }

    private static Step step(String code, Rhythm every, boolean shared, boolean required) {
        return new Step(CustomerKind.NEW, "lead", code, Label.NONE, 3, every, shared, required, Label.NONE);
    }

    private static Step plan(int times) {
        return plan("step.plan", times);
    }

    private static Step plan(String code, int times) {
        return new Step(
                CustomerKind.NEW, "lead", code, new Label("Plan", ""), times, Rhythm.ONCE, false, true, Label.NONE);
    }
}
