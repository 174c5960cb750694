package io.attain.risk;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.LinkedHashSet;
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
        ActionDays.Known known = known(projectId, today);
        Set<Alert.Subject> subjects = new LinkedHashSet<>(known.subjects());
        alerts.live(projectId).forEach(alert -> subjects.add(alert.subject()));
        return watch(known, subjects, today);
    }

    /** Looks at all actions of one person, as after a late log; answers how many alerts it raised. */
    public int watch(long projectId, String personKey, LocalDate today) {
        ActionDays.Known known = known(projectId, today);
        Set<Alert.Subject> subjects = new LinkedHashSet<>(known.subjects());
        alerts.live(projectId).forEach(alert -> subjects.add(alert.subject()));
        subjects.removeIf(subject -> !subject.personKey().equals(personKey));
        return watch(known, subjects, today);
    }

    private int watch(ActionDays.Known known, Set<Alert.Subject> subjects, LocalDate today) {
        int raised = 0;
        for (Alert.Subject subject : subjects) {
            Alert live = alerts.live(subject).orElse(null);
            for (Alert change : Reconciliation.changes(policy, subject, live, known.of(subject), today)) {
                alerts.save(change);
                raised += change.id() == 0 ? 1 : 0;
            }
        }
        return raised;
    }

    private ActionDays.Known known(long projectId, LocalDate today) {
        return actionDays.within(projectId, new Period(today.minusDays(DAYS_LOOKED_BACK), today.plusDays(1)));
    }
}
