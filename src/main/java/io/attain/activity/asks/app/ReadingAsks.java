package io.attain.activity.asks.app;

import io.attain.activity.LoggingPeople;
import io.attain.activity.asks.Answer;
import io.attain.activity.asks.AnsweredAsk;
import io.attain.activity.asks.Answers;
import io.attain.activity.asks.Ask;
import io.attain.activity.asks.SaidAsks;
import io.attain.calendar.Calendars;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** Tells asks to those who lead their writer, and to the writer; nobody else is told anything. */
@Component
public record ReadingAsks(
        LoggingPeople people,
        KnownPeople known,
        Rights rights,
        SaidAsks said,
        Answers answers,
        Calendars calendars,
        Today today) {

    /** For how many days before the one that is read an ask waits; what nobody answered by then is not asked any more. */
    public static final int DAYS_BEFORE = 30;

    /** From how many working days on an ask has waited too long. */
    public static final int LATE = 2;

    /**
     * An ask with its age.
     *
     * @param age working days of its writer since the log's day
     */
    public record Aged(AnsweredAsk ask, int age) {
        /** Whether nobody answered yet. */
        public boolean isWaiting() {
            return !ask.isAnswered();
        }
    }

    /**
     * What is asked for in the logs of a day of those whom the caller leads, with what of the days before nobody answered:
     * first what waits, the oldest first, then what is answered.
     */
    public List<Aged> of(Caller caller, long projectId, LocalDate day) {
        Period days = Period.ofInclusive(day.minusDays(DAYS_BEFORE), day);
        BiPredicate<String, Period> led = led(caller, projectId);
        List<String> writers = people.of(projectId).stream()
                .filter(person -> led.test(person, days))
                .toList();
        List<AnsweredAsk> all =
                AnsweredAsk.join(said.of(projectId, writers, days), answers.of(projectId, writers, days));
        ProjectCalendar calendar = calendars.of(projectId);
        Map<String, LocalDate> now = new HashMap<>();
        return all.stream()
                .filter(each -> each.ask().day().equals(day) || !each.isAnswered())
                .filter(each -> led.test(each.ask().person(), only(each.ask().day())))
                .map(each -> new Aged(
                        each,
                        age(each.ask(), calendar, now.computeIfAbsent(each.ask().person(), today::of))))
                .sorted(Comparator.comparing(Aged::isWaiting, Comparator.reverseOrder())
                        .thenComparing(Aged::age, Comparator.reverseOrder())
                        .thenComparing(each -> each.ask().ask().day()))
                .toList();
    }

    private static int age(Ask ask, ProjectCalendar calendar, LocalDate now) {
        return calendar.of(ask.person()).workingDays(ask.day().plusDays(1), now.plusDays(1));
    }

    /** What the caller's own log of a day asks for, and asked for, in the log's order. */
    public List<AnsweredAsk> own(Caller caller, long projectId, LocalDate day) {
        List<String> own = List.of(caller.key());
        return AnsweredAsk.join(said.of(projectId, own, only(day)), answers.of(projectId, own, only(day)));
    }

    /** An ask with its answers; nothing if its log says so no more. */
    Optional<AnsweredAsk> of(Ask ask) {
        List<String> writer = List.of(ask.person());
        Period day = only(ask.day());
        return AnsweredAsk.join(said.of(ask.projectId(), writer, day), answers.of(ask.projectId(), writer, day))
                .stream()
                .filter(each -> !each.withdrawn() && each.ask().equals(ask))
                .findFirst();
    }

    /** What was asked and answered about issues, or by them, as far as the caller is told: the latest first. */
    public List<AnsweredAsk> ofIssues(Caller caller, long projectId, Collection<Long> issueIds) {
        BiPredicate<String, Period> led = led(caller, projectId);
        List<Answer> found = answers.ofIssues(issueIds).stream()
                .filter(each -> each.ask().projectId() == projectId)
                .filter(each -> caller.owns(each.ask().person())
                        || led.test(each.ask().person(), only(each.ask().day())))
                .toList();
        return AnsweredAsk.join(found.stream().map(Answer::ask).toList(), found).stream()
                .sorted(Comparator.comparing((AnsweredAsk each) -> each.ask().day())
                        .reversed())
                .toList();
    }

    /** Whether the caller answers a person's asks of some days: nobody answers their own. */
    BiPredicate<String, Period> led(Caller caller, long projectId) {
        if (!caller.leads()) {
            return (person, days) -> false;
        }
        BiPredicate<String, Period> seen = known.to(caller.key(), rights.reach(projectId, caller.key()), projectId);
        return (person, days) -> !caller.owns(person) && seen.test(person, days);
    }

    static Period only(LocalDate day) {
        return Period.ofInclusive(day, day);
    }
}
