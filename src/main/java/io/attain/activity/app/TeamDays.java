package io.attain.activity.app;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.LoggingPeople;
import io.attain.activity.PersonDay;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.kernel.Caller;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.springframework.stereotype.Component;

/** One day of the people somebody leads: who handed in what, who is missing and who is away. */
@Component
public record TeamDays(
        LoggingPeople people,
        KnownPeople known,
        Rights rights,
        PersonDays days,
        DailyLogs logs,
        Reopenings reopenings,
        Today today) {

    /**
     * One person's day.
     *
     * @param person the user key
     * @param state what kind of day it is
     * @param log what was handed in; a draft is its writer's own
     * @param reopening lets a log that was locked be written still
     */
    public record OneDay(String person, PersonDay.State state, Optional<DailyLog> log, Optional<Reopening> reopening) {}

    /** The day of each of the project's reps whom the caller leads. */
    public List<OneDay> of(Caller caller, long projectId, LocalDate day) {
        Period one = Period.ofInclusive(day, day);
        BiPredicate<String, Period> seen = known.to(caller.key(), rights.reach(projectId, caller.key()), projectId);
        List<String> led = people.of(projectId).stream()
                .filter(person -> seen.test(person, one))
                .toList();
        PersonDays.Known kinds = days.of(projectId, null, one);
        Map<String, DailyLog> written = logs.of(projectId, led, day);
        return led.stream()
                .map(person -> oneDay(projectId, person, kinds.of(person).get(0), written))
                .toList();
    }

    private OneDay oneDay(long projectId, String person, PersonDay kind, Map<String, DailyLog> written) {
        Optional<Reopening> reopening =
                kind.state() == PersonDay.State.MISSING || kind.state() == PersonDay.State.LOGGED
                        ? reopenings.of(projectId, person, kind.date(), today.of(person))
                        : Optional.empty();
        return new OneDay(
                person, kind.state(), Optional.ofNullable(written.get(person)).filter(DailyLog::submitted), reopening);
    }
}
