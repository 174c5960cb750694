package io.attain.risk.app;

import io.attain.activity.DailyLog;
import io.attain.activity.DailyLogs;
import io.attain.activity.DailyTargets;
import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.app.LogBook;
import io.attain.kernel.Period;
import io.attain.kernel.Today;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDays;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days as daily logs, daily targets and each person's calendar tell them. */
@Component
public final class LoggedDays implements ActionDays {

    private final DailyLogs logs;
    private final LogBook book;
    private final Today today;

    LoggedDays(DailyLogs logs, LogBook book, Today today) {
        this.logs = logs;
        this.book = book;
        this.today = today;
    }

    @Override
    public Known within(long projectId, Period period) {
        return new Snapshot(projectId, period, book.targets(projectId));
    }

    private final class Snapshot implements Known {

        private final long projectId;
        private final Period period;
        private final DailyTargets targets;
        /** A person's logs serve all of that person's actions. */
        private final Map<String, Map<LocalDate, DailyLog>> logsByPerson = new HashMap<>();

        Snapshot(long projectId, Period period, DailyTargets targets) {
            this.projectId = projectId;
            this.period = period;
            this.targets = targets;
        }

        @Override
        public Set<Whose> asked() {
            return Set.copyOf(targets.within(period));
        }

        @Override
        public List<ActionDay> of(Whose whose) {
            LocalDate personsToday = today.of(whose.personKey());
            return period.start()
                    .datesUntil(period.end())
                    .map(day -> day(whose, day, personsToday))
                    .toList();
        }

        private ActionDay day(Whose whose, LocalDate day, LocalDate personsToday) {
            DailyLog log = logsOf(whose.personKey()).get(day);
            long target = targets.on(whose, day).orElse(0);
            return new ActionDay(
                    day,
                    log == null ? 0 : log.count(whose.action()),
                    target,
                    state(whose.personKey(), log, day, personsToday));
        }

        private ActionDay.State state(String person, @Nullable DailyLog log, LocalDate day, LocalDate personsToday) {
            if (!book.calendar(projectId, person).isWorkingDay(day)) {
                return ActionDay.State.OFF;
            }
            if (log != null) {
                return ActionDay.State.LOGGED;
            }
            return book.policy(projectId, person).isLocked(day, personsToday)
                    ? ActionDay.State.MISSING
                    : ActionDay.State.PENDING;
        }

        private Map<LocalDate, DailyLog> logsOf(String personKey) {
            return logsByPerson.computeIfAbsent(personKey, key -> logs.submitted(projectId, key, period).stream()
                    .collect(Collectors.toMap(DailyLog::day, Function.identity())));
        }
    }
}
