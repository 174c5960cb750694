package io.attain.risk.app;

import io.attain.activity.DailyLog;
import io.attain.activity.LogWatcher;
import io.attain.calendar.CalendarWatcher;
import io.attain.event.AlertRaised;
import io.attain.kernel.Announcing;
import io.attain.kernel.Background;
import io.attain.kernel.CatchingUp;
import io.attain.kernel.Count;
import io.attain.kernel.NightStep;
import io.attain.kernel.NightStep.Phase;
import io.attain.kernel.NightStep.Work;
import io.attain.kernel.Nightly;
import io.attain.kernel.NotReady;
import io.attain.kernel.Today;
import io.attain.kernel.app.DoingAll;
import io.attain.kernel.app.Telling;
import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import io.attain.risk.Reconciliation;
import io.attain.risk.RiskKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Raises, follows, ends and withdraws the alerts of every kind: each night, again for a person who hands in a log or whose
 * leave changes, and for all, in the background, when the calendar does. A kind that fails does not keep the others from being looked at.
 */
@Component
public class WatchingRisks implements Nightly, LogWatcher, CalendarWatcher {

    private final List<RiskKind> kinds;
    private final Alerts alerts;
    private final Today today;
    private final List<CatchingUp> missing;
    private final Background background;
    private final Announcing announcing;
    /** The projects that are to be looked at as soon as nothing is missing any more. */
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    /** Watches these kinds; what an older version did not keep is {@code missing} until it is made up for. */
    public WatchingRisks(
            List<RiskKind> kinds,
            Alerts alerts,
            Today today,
            List<CatchingUp> missing,
            Background background,
            Announcing announcing) {
        this.kinds = List.copyOf(kinds);
        this.alerts = alerts;
        this.today = today;
        this.missing = List.copyOf(missing);
        this.background = background;
        this.announcing = announcing;
    }

    @Override
    public NightStep nightly() {
        Work work = (project, day, reading) -> List.of(Count.of("attain.risk.night.raised", watch(project, null, day)));
        return new NightStep(Phase.JUDGEMENTS, "alerts", work);
    }

    @Override
    public void written(List<DailyLog> logs) {
        Map<Long, Set<String>> owners = new HashMap<>();
        logs.stream().filter(DailyLog::submitted).forEach(log -> owners.computeIfAbsent(
                        log.projectId(), project -> new HashSet<>())
                .add(log.owner()));
        owners.forEach((project, people) -> {
            if (people.size() == 1) {
                watch(project, people.iterator().next());
            } else {
                watchAllLater(project);
            }
        });
    }

    /** Nobody who adds a holiday waits for the days of all to be looked at. */
    @Override
    public void daysChanged(long projectId, @Nullable String personKey) {
        if (personKey != null) {
            watch(projectId, personKey);
        } else {
            watchAllLater(projectId);
        }
    }

    /** While a site of an older version is made up for, nobody waits for it twice: then all are looked at. */
    private void watch(long projectId, String personKey) {
        if (waiting.contains(projectId)) {
            return;
        }
        try {
            watch(projectId, personKey, today.of(personKey));
        } catch (NotReady e) {
            watchAllLater(projectId);
        }
    }

    private void watchAllLater(long projectId) {
        if (waiting.add(projectId)) {
            background.execute(() -> Telling.guarded("the days of project " + projectId, this, () -> {
                try {
                    missing.forEach(each -> Telling.guarded(
                            "what project " + projectId + " misses", each, () -> each.catchUp(projectId)));
                } finally {
                    waiting.remove(projectId);
                }
                watch(projectId, null, today.here());
            }));
        }
    }

    /** Looks at whoever may be at risk or has a live alert, one person or, for null, all; answers how many alerts it raised. */
    private int watch(long projectId, @Nullable String personKey, LocalDate day) {
        Map<Alert.Subject, Alert> live = new HashMap<>();
        alerts.live(projectId).stream()
                .filter(alert ->
                        personKey == null || alert.subject().personKey().equals(personKey))
                .forEach(alert -> live.put(alert.subject(), alert));
        return DoingAll.sum(kinds, kind -> watch(kind, kind.look(projectId, personKey, day), day, live));
    }

    private int watch(RiskKind kind, RiskKind.Known known, LocalDate day, Map<Alert.Subject, Alert> live) {
        Set<Alert.Subject> subjects = new LinkedHashSet<>(known.subjects());
        live.keySet().stream()
                .filter(subject -> subject.kind().equals(kind.code()))
                .forEach(subjects::add);
        int raised = 0;
        for (Alert.Subject subject : subjects) {
            if (!Reconciliation.changes(subject, live.get(subject), known, day).isEmpty()) {
                raised += change(subject, known, day);
            }
        }
        return raised;
    }

    /** Somebody may have taken note of the alert meanwhile: it is changed as it is now. */
    private int change(Alert.Subject subject, RiskKind.Known known, LocalDate day) {
        int raised = 0;
        Alert now = alerts.live(subject).orElse(null);
        for (Alert change : Reconciliation.changes(subject, now, known, day)) {
            if (change.id() == 0) {
                raised += raise(change);
            } else {
                alerts.change(change.id(), kept -> followed(kept, known, day));
            }
        }
        return raised;
    }

    /** Answers how many are new: none if another node has raised the same. */
    private int raise(Alert alert) {
        if (!alerts.save(alert)) {
            return 0;
        }
        Alert.Subject subject = alert.subject();
        announcing.announce(new AlertRaised(
                subject.projectId(),
                subject.kind(),
                subject.personKey(),
                subject.about(),
                alert.severity().code(),
                alert.raisedOn()));
        return 1;
    }

    private static Alert followed(Alert kept, RiskKind.Known known, LocalDate day) {
        return !kept.state().isLive()
                ? kept
                : Reconciliation.changes(kept.subject(), kept, known, day).stream()
                        .filter(change -> change.id() == kept.id())
                        .findFirst()
                        .orElse(kept);
    }
}
