package io.attain.activity.app;

import io.attain.activity.ClosedDay;
import io.attain.activity.ClosedDays;
import io.attain.activity.Correction;
import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.Expectation;
import io.attain.activity.Expectations;
import io.attain.activity.LogPolicy;
import io.attain.activity.LogReads;
import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.calendar.ProjectCalendar;
import io.attain.calendar.SpecialDay;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.KnownPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One day of the people somebody leads: who handed in what, who is missing and who is away. */
@Component
public record TeamDays(
        LoggingPeople people,
        KnownPeople known,
        Rights rights,
        PersonDays days,
        ExpectedLogs expected,
        DailyLogs logs,
        ClosedDays closed,
        Reopenings reopenings,
        LogReads reads,
        Today today) {

    /** How many days are looked back for one that is worked. */
    private static final int FURTHEST = 366;

    /** Logs that were written in so many days are news. */
    private static final int NEWS = 7;

    /** Of which days there are news at all: those that can be reopened, and their grace. */
    private static final int NEWS_OF = 35;

    /**
     * One person's day.
     *
     * @param person the user key
     * @param state what kind of day it is
     * @param expected whether a log is expected, and why
     * @param log what was handed in; a draft is its writer's own
     * @param reopening lets a log that was locked be written still
     * @param unread whether there is one that the caller has not read as it is; nobody reads their own
     * @param closedAs what kind of day it was when it was closed, and why; nothing while it is not, or if both are the same still
     * @param locked whether the person can write it no more
     */
    public record OneDay(
            String person,
            PersonDay.State state,
            Expectation expected,
            Optional<DailyLog> log,
            boolean unread,
            Optional<Reopening> reopening,
            Optional<PersonDay> closedAs,
            boolean locked) {}

    /**
     * What day it is for a whole team.
     *
     * @param worked whether the team works
     * @param name what a holiday or make-up day is called
     * @param before the working day before it
     */
    public record TeamsDay(boolean worked, Optional<String> name, Optional<LocalDate> before) {}

    /** What day it is, whoever is on leave. */
    public TeamsDay day(long projectId, LocalDate day) {
        ProjectCalendar calendar = expected.calendar(projectId);
        return new TeamsDay(
                calendar.team().isWorkingDay(day),
                calendar.specialDay(day).map(SpecialDay::name),
                Stream.iterate(day.minusDays(1), each -> each.minusDays(1))
                        .limit(FURTHEST)
                        .filter(calendar.team()::isWorkingDay)
                        .findFirst());
    }

    /** The day of each of the project's reps whom the caller leads, by as many questions however many they are. */
    public List<OneDay> of(Caller caller, long projectId, LocalDate day) {
        List<String> led = led(caller, projectId, day);
        Period one = Period.ofInclusive(day, day);
        PersonDays.Known kinds = days.of(projectId, null, one);
        Map<String, DailyLog> written = logs.of(projectId, led, day);
        // Somewhere it may be the day before still.
        List<Reopening> reopened = reopenings.of(projectId, today.here().minusDays(1));
        Map<String, ClosedDay> frozen = closed.of(projectId, null, one).stream()
                .collect(Collectors.toMap(ClosedDay::person, Function.identity()));
        Set<String> unread = reads.unread(caller.key(), projectId, Set.copyOf(led), one, Instant.EPOCH).stream()
                .map(DailyLogs.Whose::owner)
                .collect(Collectors.toSet());
        Expectations asked = expected.of(projectId);
        return led.stream()
                .map(person -> {
                    Correction kind = Correction.of(kinds.of(person).get(0), frozen.get(person));
                    Optional<DailyLog> log =
                            Optional.ofNullable(written.get(person)).filter(DailyLog::submitted);
                    boolean isUnread = !caller.owns(person) && unread.contains(person);
                    return oneDay(person, kind, log, isUnread, reopened, asked.policy(person));
                })
                .toList();
    }

    /** Of how many people the logs of which days, handed in or corrected in the last week, the caller has not read as they are. */
    public SortedMap<LocalDate, Integer> unread(Caller caller, long projectId) {
        LocalDate now = today.of(caller.key());
        Period days = Period.ofInclusive(now.minusDays(NEWS_OF), now.plusDays(1));
        Led led = led(caller, projectId);
        Set<String> writers = led.people.stream()
                .filter(person -> !caller.owns(person) && led.seen.test(person, days))
                .collect(Collectors.toSet());
        SortedMap<LocalDate, Integer> unread = new TreeMap<>();
        if (!writers.isEmpty()) {
            reads.unread(caller.key(), projectId, writers, days, today.now().minus(NEWS, ChronoUnit.DAYS)).stream()
                    .filter(each -> writers.contains(each.owner())
                            && led.seen.test(each.owner(), Period.ofInclusive(each.day(), each.day())))
                    .forEach(each -> unread.merge(each.day(), 1, Integer::sum));
        }
        return unread;
    }

    /** What was handed in by each of the project's reps on the days on which the caller leads that person, and by the caller. */
    public List<DailyLog> handedIn(Caller caller, long projectId, Period period) {
        Led led = led(caller, projectId);
        List<DailyLogs.Whose> days = period.start()
                .datesUntil(period.end())
                .flatMap(day -> led.on(day).stream().map(person -> new DailyLogs.Whose(person, day)))
                .toList();
        return logs.found(projectId, days).values().stream()
                .map(DailyLogs.Found::log)
                .filter(DailyLog::submitted)
                .toList();
    }

    /** Those of the project's reps whom the caller leads on a day, and the caller. */
    List<String> led(Caller caller, long projectId, LocalDate day) {
        return led(caller, projectId).on(day);
    }

    private Led led(Caller caller, long projectId) {
        return new Led(people.of(projectId), known.to(caller.key(), rights.reach(projectId, caller.key()), projectId));
    }

    private record Led(List<String> people, BiPredicate<String, Period> seen) {

        List<String> on(LocalDate day) {
            return people.stream()
                    .filter(person -> seen.test(person, Period.ofInclusive(day, day)))
                    .toList();
        }
    }

    private OneDay oneDay(
            String person,
            Correction correction,
            Optional<DailyLog> log,
            boolean unread,
            List<Reopening> reopened,
            LogPolicy policy) {
        PersonDay kind = correction.now();
        LocalDate day = kind.date();
        LocalDate now = today.of(person);
        boolean due = kind.state() == PersonDay.State.MISSING || kind.state() == PersonDay.State.LOGGED;
        Optional<Reopening> reopening = reopened.stream()
                .filter(each -> due && each.person().equals(person) && each.opens(day, now))
                .findFirst();
        boolean locked = due && reopening.isEmpty() && policy.isLocked(day, now);
        Optional<PersonDay> closedAs = Optional.of(correction.then()).filter(then -> correction.changes());
        return new OneDay(person, kind.state(), kind.expected(), log, unread, reopening, closedAs, locked);
    }
}
