package io.attain.risk;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Raises, updates, withdraws and ends the streak alerts of a project. */
public final class WatchingStreaks {

    /** Long enough for seven working days around the longest holidays. */
    private static final int DAYS_LOOKED_BACK = 60;

    private final ActionDays actionDays;
    private final Alerts alerts;
    private final StreakPolicy policy;

    /** Watches by the given policy. */
    public WatchingStreaks(ActionDays actionDays, Alerts alerts, StreakPolicy policy) {
        this.actionDays = actionDays;
        this.alerts = alerts;
        this.policy = policy;
    }

    /** Looks at everybody with a daily target, and at whoever has a live alert; answers how many alerts it raised. */
    public int watch(long projectId, LocalDate today) {
        Set<Alert.Subject> subjects = new LinkedHashSet<>(actionDays.subjects(projectId, lookedBack(today)));
        alerts.live(projectId).forEach(alert -> subjects.add(alert.subject()));
        return subjects.stream().mapToInt(subject -> watch(subject, today)).sum();
    }

    /** Looks at one subject, as after a late log; answers 1 if it raised an alert, else 0. */
    public int watch(Alert.Subject subject, LocalDate today) {
        List<ActionDay> days = actionDays.of(subject, lookedBack(today), today);
        Alert live = alerts.live(subject).orElse(null);
        int raised = 0;
        for (Alert change : Reconciliation.changes(policy, subject, live, days, today)) {
            alerts.save(change);
            raised += change.id() == 0 ? 1 : 0;
        }
        return raised;
    }

    private static Period lookedBack(LocalDate today) {
        return new Period(today.minusDays(DAYS_LOOKED_BACK), today.plusDays(1));
    }
}
