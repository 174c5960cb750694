package io.attain.activity.app;

import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets;
import io.attain.activity.Expectations;
import io.attain.activity.LogPolicy;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.attainment.figures.WorkedDays;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.Phases;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Daily logs with the rules and targets that apply to them. */
@Component
public final class LogBook {

    private final DailyLogs logs;
    private final Forests forests;
    private final ExpectedLogs expected;
    private final WorkedDays days;
    private final Phases phases;
    private final Reopenings reopenings;
    private final Map<Long, Plan> plans = new ConcurrentHashMap<>();

    /** The daily targets that some trees make, kept until one of the trees, or of their calendars, is another. */
    private record Plan(Forest forest, WorkedDays days, DailyTargets targets) {}

    /** Joins the kept logs, the targets and what is expected. */
    public LogBook(
            DailyLogs logs,
            Forests forests,
            ExpectedLogs expected,
            WorkedDays days,
            Phases phases,
            Reopenings reopenings) {
        this.logs = logs;
        this.forests = forests;
        this.expected = expected;
        this.days = days;
        this.phases = phases;
        this.reopenings = reopenings;
    }

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
        return policy(projectId, owner)
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

    private LogPolicy policy(long projectId, String owner) {
        return LogPolicy.standard(calendar(projectId, owner));
    }

    /** The latest day before {@code day} whose log is expected, can still be handed in on {@code today} and is not. */
    public Optional<LocalDate> unfinished(long projectId, String owner, LocalDate day, LocalDate today) {
        Expectations expectations = expected.of(projectId);
        Stream<LocalDate> reopened = reopenings.of(projectId, owner, today).stream()
                .flatMap(each -> each.days().start().datesUntil(each.days().end()))
                .filter(each -> each.isBefore(day));
        return Stream.concat(policy(projectId, owner).openBefore(day, today).stream(), reopened)
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
        return Stream.concat(Stream.of(today), policy(projectId, owner).openBefore(today, today).stream())
                .filter(day -> refusal(projectId, owner, day, now).isEmpty())
                .findFirst();
    }

    /** Which days a person works. */
    public WorkingCalendar calendar(long projectId, String owner) {
        return expected.calendar(projectId).of(owner);
    }

    /** The daily targets of a project's people. */
    public DailyTargets targets(long projectId) {
        Forest forest = forests.of(projectId);
        WorkedDays now = days.now(forest.projects());
        Plan known = plans.get(projectId);
        if (known == null || !known.forest.equals(forest) || !known.days.equals(now)) {
            known = new Plan(forest, now, new DailyTargets(forest.nodes(), now, phases::isAgreed));
            plans.put(projectId, known);
        }
        return known.targets;
    }
}
