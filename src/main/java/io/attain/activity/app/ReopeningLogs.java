package io.attain.activity.app;

import io.attain.activity.LoggingPeople;
import io.attain.activity.Reopening;
import io.attain.activity.Reopenings;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Period;
import io.attain.kernel.Reach;
import io.attain.kernel.Refused;
import io.attain.kernel.Rights;
import io.attain.kernel.Today;
import io.attain.kernel.run.WritingRun.Subject;
import io.attain.kernel.run.Writings;
import io.attain.teams.app.KnownPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets somebody write locked logs once more, for a day or for a while, with a reason. */
@Component
public record ReopeningLogs(
        Reopenings reopenings, Writings writings, LoggingPeople people, KnownPeople known, Rights rights, Today today) {

    /**
     * What is asked for.
     *
     * @param person the user key of whose logs they are
     * @param from the first day whose log is reopened, null if none was told
     * @param to the last one
     * @param until the last day on which they may be written
     * @param reason why
     */
    public record Asked(
            String person,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate until,
            String reason) {}

    /**
     * Reopens logs for somebody.
     *
     * @throws Refused if the caller does not lead that person's team on those days, if the logs are the caller's own and
     *     somebody else could reopen them, if anything is wrong with what is asked for, if they are open already, or while
     *     somebody else reopens that person's
     */
    public Reopening reopen(Caller caller, long projectId, Asked asked) throws Refused {
        Reach reach = rights.reach(projectId, caller.key());
        boolean own = caller.owns(asked.person);
        if (!caller.leads() || (own && reach != Reach.ALL)) {
            throw Refused.because(Refused.Why.NOT_ALLOWED, "attain.activity.reopen.onlyManagers");
        }
        LocalDate now = today.of(asked.person);
        BiPredicate<String, Period> seen = known.to(caller.key(), reach, projectId);
        Predicate<LocalDate> led = day -> seen.test(asked.person, Period.ofInclusive(day, day));
        if (!people.of(projectId).contains(asked.person) || !led.test(asked.from == null ? now : asked.from)) {
            throw Refused.because(Refused.Why.NOT_FOUND, "attain.activity.reopen.nobody");
        }
        Reopening reopening = sound(caller, projectId, asked, now);
        if (!reopening.days().start().datesUntil(reopening.days().end()).allMatch(led)) {
            throw Refused.faulty(List.of(Fault.of("to", "attain.activity.reopen.notLed")));
        }
        Subject logs = new Subject("reopening", Objects.hash(projectId, asked.person));
        if (!writings.alone(logs, () -> add(reopening, now)).orElseThrow(ReopeningLogs::busy)) {
            throw Refused.because(Refused.Why.IN_THE_WAY, "attain.activity.reopen.already");
        }
        return reopening;
    }

    private static Refused busy() {
        return Refused.because(Refused.Why.IN_THE_WAY, "attain.kernel.run.busy");
    }

    private boolean add(Reopening reopening, LocalDate now) {
        boolean isNew = reopenings.of(reopening.projectId(), reopening.person(), now).stream()
                .noneMatch(open -> open.holds(reopening));
        if (isNew) {
            reopenings.add(reopening);
        }
        return isNew;
    }

    private Reopening sound(Caller caller, long projectId, Asked asked, LocalDate now) throws Refused {
        List<Fault> faults = new ArrayList<>();
        LocalDate from = asked.from;
        LocalDate to = asked.to;
        LocalDate until = asked.until;
        if (from == null || to == null || to.isBefore(from) || to.isAfter(now) || !within(from, to)) {
            faults.add(Fault.of("from", "attain.activity.reopen.days", Reopening.MOST_DAYS));
        }
        if (until == null || until.isBefore(now) || !within(now, until)) {
            faults.add(Fault.of("until", "attain.activity.reopen.until", Reopening.MOST_DAYS));
        }
        if (asked.reason.isBlank() || asked.reason.length() > Reopening.LONGEST_REASON) {
            faults.add(Fault.of("reason", "attain.activity.reopen.reason", Reopening.LONGEST_REASON));
        }
        if (!faults.isEmpty() || from == null || to == null || until == null) {
            throw Refused.faulty(faults);
        }
        return new Reopening(
                projectId,
                asked.person,
                Period.ofInclusive(from, to),
                until,
                caller.key(),
                today.now(),
                asked.reason.strip());
    }

    private static boolean within(LocalDate from, LocalDate to) {
        return to.isBefore(from.plusDays(Reopening.MOST_DAYS));
    }
}
