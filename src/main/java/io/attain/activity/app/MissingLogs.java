package io.attain.activity.app;

import io.attain.activity.ClosedDay;
import io.attain.activity.ClosedDays;
import io.attain.activity.Correction;
import io.attain.activity.DailyLogs;
import io.attain.activity.Expectations;
import io.attain.activity.LogRate;
import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
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
import org.jspecify.annotations.Nullable;
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
            String person, List<PersonDay> missing, LogRate rate, LogRate closed, List<Correction> corrected) {

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
    }

    /** The logs of each of the project's reps on the days on which the caller leads that person. */
    public List<OnesLogs> of(Caller caller, long projectId, Period period) {
        return of(projectId, period, known.to(caller.key(), rights.reach(projectId, caller.key()), projectId));
    }

    /** The same on the days that are asked for, whoever leads. */
    public List<OnesLogs> of(long projectId, Period period, BiPredicate<String, Period> seen) {
        return known(projectId, days.of(projectId, null, period)).of(period, seen);
    }

    /** What can be told of some people's days, by as many questions however many periods are asked for of them. */
    public Known known(long projectId, PersonDays.Known kinds) {
        Set<String> asked = kinds.people();
        return new Known(
                people.of(projectId).stream()
                        .filter(person -> asked == null || asked.contains(person))
                        .toList(),
                kinds,
                late(projectId, asked, kinds.period()),
                closed.of(projectId, asked, kinds.period()).stream()
                        .collect(Collectors.groupingBy(
                                ClosedDay::person, Collectors.toMap(ClosedDay::day, Function.identity()))));
    }

    /**
     * What was known at one moment of some days.
     *
     * @param people the reps of the project whose days they are
     * @param late the days whose logs were late, by person
     * @param frozen how days were when they were closed, by person
     */
    public record Known(
            List<String> people,
            PersonDays.Known kinds,
            Map<String, Set<LocalDate>> late,
            Map<String, Map<LocalDate, ClosedDay>> frozen) {

        /** Of a part of them, each person's on the days that are asked for. */
        public List<OnesLogs> of(Period period, BiPredicate<String, Period> seen) {
            return people.stream()
                    .map(person -> {
                        List<PersonDay> led = kinds.of(person, period).stream()
                                .filter(day -> seen.test(person, Period.ofInclusive(day.date(), day.date())))
                                .toList();
                        return OnesLogs.of(
                                person,
                                led,
                                late.getOrDefault(person, Set.of()),
                                frozen.getOrDefault(person, Map.of()));
                    })
                    .toList();
        }
    }

    /** What older versions kept is judged by the calendar and the zone of now. */
    private Map<String, Set<LocalDate>> late(long projectId, @Nullable Set<String> people, Period period) {
        Expectations asked = expected.of(projectId);
        Map<String, ZoneId> zones = new HashMap<>();
        return logs.handedIn(projectId, people, period).stream()
                .filter(log -> {
                    Boolean late = log.late();
                    ZoneId zone = zones.computeIfAbsent(log.owner(), today::zoneOf);
                    return late == null
                            ? asked.policy(log.owner()).isLocked(log.day(), LocalDate.ofInstant(log.at(), zone))
                            : late;
                })
                .collect(Collectors.groupingBy(
                        DailyLogs.HandedIn::owner, Collectors.mapping(DailyLogs.HandedIn::day, Collectors.toSet())));
    }
}
