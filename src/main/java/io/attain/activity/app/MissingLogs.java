package io.attain.activity.app;

import io.attain.activity.ClosedDay;
import io.attain.activity.ClosedDays;
import io.attain.activity.Correction;
import io.attain.activity.DailyLogs;
import io.attain.activity.LogPolicy;
import io.attain.activity.LogRate;
import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
import io.attain.calendar.ProjectCalendar;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which expected logs of the people somebody leads are missing, and how many were handed in. */
@Component
public record MissingLogs(
        LoggingPeople people,
        KnownPeople known,
        Rights rights,
        PersonDays days,
        ExpectedLogs expected,
        DailyLogs logs,
        ClosedDays closed,
        Today today) {

    /** The most days that are asked about at once. */
    public static final int MOST_DAYS = 31;

    /**
     * One person's logs of a period.
     *
     * @param person the user key
     * @param missing the days whose log is missing, with why it was expected, earliest first
     * @param rate as is known now
     * @param closed the same as the days were closed, and as is known now of those that are not
     * @param corrected the days that are another kind now than when they were closed, earliest first
     */
    public record OnesLogs(
            String person, List<PersonDay> missing, LogRate rate, LogRate closed, List<Correction> corrected) {}

    /** The logs of each of the project's reps on the days on which the caller leads that person. */
    public List<OnesLogs> of(Caller caller, long projectId, Period period) {
        return of(projectId, period, known.to(caller.key(), rights.reach(projectId, caller.key()), projectId));
    }

    /** The same on the days that are asked for, whoever leads. */
    public List<OnesLogs> of(long projectId, Period period, BiPredicate<String, Period> seen) {
        PersonDays.Known kinds = days.of(projectId, null, period);
        Map<String, Set<LocalDate>> late = late(projectId, period);
        Map<String, Map<LocalDate, ClosedDay>> frozen = closed.of(projectId, period).stream()
                .collect(Collectors.groupingBy(
                        ClosedDay::person, Collectors.toMap(ClosedDay::day, Function.identity())));
        return people.of(projectId).stream()
                .map(person -> {
                    List<PersonDay> led = kinds.of(person).stream()
                            .filter(day -> seen.test(person, Period.ofInclusive(day.date(), day.date())))
                            .toList();
                    return of(person, led, late.getOrDefault(person, Set.of()), frozen.getOrDefault(person, Map.of()));
                })
                .toList();
    }

    private static OnesLogs of(
            String person, List<PersonDay> days, Set<LocalDate> late, Map<LocalDate, ClosedDay> frozen) {
        List<Correction> all = days.stream()
                .map(day -> Correction.of(day, frozen.get(day.date())))
                .toList();
        return new OnesLogs(
                person,
                days.stream()
                        .filter(day -> day.state() == PersonDay.State.MISSING)
                        .toList(),
                LogRate.of(days, late),
                LogRate.of(all.stream().map(Correction::then).toList(), late),
                all.stream().filter(Correction::changes).toList());
    }

    private Map<String, Set<LocalDate>> late(long projectId, Period period) {
        ProjectCalendar calendar = expected.calendar(projectId);
        Map<String, ZoneId> zones = new HashMap<>();
        return logs.handedIn(projectId, period).stream()
                .filter(log -> LogPolicy.standard(calendar.of(log.owner()))
                        .isLocked(
                                log.day(),
                                LocalDate.ofInstant(log.at(), zones.computeIfAbsent(log.owner(), today::zoneOf))))
                .collect(Collectors.groupingBy(
                        DailyLogs.HandedIn::owner, Collectors.mapping(DailyLogs.HandedIn::day, Collectors.toSet())));
    }
}
