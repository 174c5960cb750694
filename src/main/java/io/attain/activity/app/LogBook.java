package io.attain.activity.app;

import io.attain.activity.DailyLogs;
import io.attain.activity.Expectation;
import io.attain.activity.Expectations;
import io.attain.activity.LogPolicy;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.calendar.SpecialDay;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Daily logs with the rules that apply to them. */
@Component
public record LogBook(DailyLogs logs, ExpectedLogs expected, Reopenings reopenings) {

    /** The log of a person's day with its version, if one was saved. */
    public Optional<DailyLogs.Found> find(long projectId, String owner, LocalDate day) {
        return logs.found(projectId, owner, day);
    }

    /** The same of many. */
    public Map<DailyLogs.Whose, DailyLogs.Found> find(long projectId, Collection<DailyLogs.Whose> days) {
        return logs.found(projectId, days);
    }

    /**
     * Why a person's log of a day cannot be written now, or nothing if it can, by the rule or because somebody reopened it.
     *
     * @param now in the person's zone
     */
    public Optional<LogPolicy.Refusal> refusal(long projectId, String owner, LocalDate day, ZonedDateTime now) {
        return expected.policy(projectId, owner)
                .refusal(day, now)
                .filter(refusal -> refusal != LogPolicy.Refusal.LOCKED
                        || reopening(projectId, owner, day, now.toLocalDate()).isEmpty());
    }

    /** What lets a person write a log that was locked, on {@code today}. */
    public Optional<Reopening> reopening(long projectId, String owner, LocalDate day, LocalDate today) {
        return reopenings.of(projectId, owner, day, today);
    }

    /** All that lets a person write logs that were locked, on {@code today}. */
    List<Reopening> reopenings(long projectId, String owner, LocalDate today) {
        return reopenings.of(projectId, owner, today);
    }

    /** The latest day before {@code day} whose log is expected, can still be handed in on {@code today} and is not. */
    public Optional<LocalDate> unfinished(long projectId, String owner, LocalDate day, LocalDate today) {
        Expectations expectations = expected.of(projectId);
        Stream<LocalDate> reopened = reopenings.of(projectId, owner, today).stream()
                .flatMap(each -> each.days().start().datesUntil(each.days().end()))
                .filter(each -> each.isBefore(day));
        return Stream.concat(expected.policy(projectId, owner).openBefore(day, today).stream(), reopened)
                .sorted(Comparator.reverseOrder())
                .distinct()
                .filter(each -> expectations.of(owner, each).isDue())
                .filter(each -> find(projectId, owner, each)
                        .filter(found -> found.log().submitted())
                        .isEmpty())
                .findFirst();
    }

    /** The latest day up to that of {@code now}, in the person's zone, whose log can be written. */
    public Optional<LocalDate> writable(long projectId, String owner, ZonedDateTime now) {
        LocalDate today = now.toLocalDate();
        return Stream.concat(Stream.of(today), expected.policy(projectId, owner).openBefore(today, today).stream())
                .filter(day -> refusal(projectId, owner, day, now).isEmpty())
                .findFirst();
    }

    /** Whether a log is expected of a person on a day, and why. */
    public Expectation expectation(long projectId, String owner, LocalDate day) {
        return expected.of(projectId).of(owner, day);
    }

    /** What a holiday or make-up day of a project is called. */
    public Optional<String> dayName(long projectId, LocalDate day) {
        return expected.calendar(projectId).specialDay(day).map(SpecialDay::name);
    }
}
