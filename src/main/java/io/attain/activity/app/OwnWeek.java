package io.attain.activity.app;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.Expectations;
import io.attain.activity.PersonDay;
import io.attain.activity.PersonDay.State;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What kind of days a person's own week has, and what the log before a day says. */
@Component
public record OwnWeek(DailyLogs logs, ExpectedLogs expected, Today today) {

    /** How many days the log before is looked for. */
    private static final int FURTHEST = 14;

    /**
     * One day.
     *
     * @param draft whether a log was begun that can be handed in still
     */
    public record Day(LocalDate date, State state, boolean draft) {}

    /**
     * The day before.
     *
     * @param content what its log says, handed in or not; empty without one
     */
    public record Before(Day day, DailyLog.Content content) {}

    /** The days from Monday to Sunday. */
    public List<Day> of(long projectId, String person, LocalDate day) {
        Period week = Period.weekOf(day);
        Map<LocalDate, Boolean> written = logs.handedIn(projectId, person, week);
        Expectations expectations = expected.of(projectId);
        return week.start()
                .datesUntil(week.end())
                .map(each -> day(each, expectations, person, written.get(each)))
                .toList();
    }

    /** The latest day before another of which a log was expected. */
    public Optional<Before> before(long projectId, String person, LocalDate day) {
        Expectations expectations = expected.of(projectId);
        return Stream.iterate(day.minusDays(1), each -> each.minusDays(1))
                .limit(FURTHEST)
                .filter(each -> expectations.of(person, each).isDue())
                .findFirst()
                .map(each -> {
                    Optional<DailyLog> log = logs.find(projectId, person, each);
                    Boolean submitted = log.map(DailyLog::submitted).orElse(null);
                    return new Before(
                            day(each, expectations, person, submitted),
                            log.map(DailyLog::content).orElseGet(DailyLog.Content::empty));
                });
    }

    private Day day(LocalDate date, Expectations expectations, String person, @Nullable Boolean submitted) {
        boolean isSubmitted = Boolean.TRUE.equals(submitted);
        LocalDate now = today.of(person);
        State state = PersonDay.of(date, expectations, person, isSubmitted ? Map.of() : null, now)
                .state();
        boolean isBegun = submitted != null && !isSubmitted;
        return new Day(
                date,
                state,
                isBegun && expectations.policy(person).refusal(date, now).isEmpty());
    }
}
