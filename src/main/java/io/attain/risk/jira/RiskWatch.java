package io.attain.risk.jira;

import io.attain.activity.DailyLog;
import io.attain.activity.LogWatcher;
import io.attain.calendar.LeaveWatcher;
import io.attain.kernel.Today;
import io.attain.risk.ActionDays;
import io.attain.risk.Alerts;
import io.attain.risk.StreakPolicy;
import io.attain.risk.WatchingStreaks;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Looks for streaks every night, and again for a person who hands in a log or whose leave changes. */
@Component
public final class RiskWatch implements LogWatcher, LeaveWatcher {

    private final WatchingStreaks watching;
    private final Today today;

    RiskWatch(ActionDays days, Alerts alerts, Today today) {
        this.watching = new WatchingStreaks(days, alerts, StreakPolicy.STANDARD);
        this.today = today;
    }

    /** Looks at everybody in a project as of the day; answers how many alerts it raised. */
    public int watch(long projectId, LocalDate day) {
        return watching.watch(projectId, day);
    }

    @Override
    public void written(DailyLog log) {
        if (log.submitted()) {
            watching.watch(log.projectId(), log.owner(), today.of(log.owner()));
        }
    }

    @Override
    public void leaveChanged(long projectId, String personKey) {
        watching.watch(projectId, personKey, today.of(personKey));
    }
}
