package io.attain.risk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.activity.DailyLog;
import io.attain.event.AlertRaised;
import io.attain.kernel.Count;
import io.attain.kernel.NotReady;
import io.attain.kernel.Reading;
import io.attain.kernel.SetClock;
import io.attain.risk.Alert;
import io.attain.risk.Miss;
import io.attain.risk.Risk;
import io.attain.risk.RiskKind;
import io.attain.risk.Severity;
import io.attain.words.Label;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two kinds of risk share one life. */
class WatchingRisksTest {

    private static final long PROJECT = 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final InMemoryAlerts alerts = new InMemoryAlerts();
    private final Kind stalled = new Kind("stalled");
    private final Kind churn = new Kind("churn");
    private final List<Runnable> later = new ArrayList<>();
    private final List<Object> told = new ArrayList<>();
    private final WatchingRisks watching = new WatchingRisks(
            List.of(stalled, churn),
            alerts,
            SetClock.at("2026-11-23T02:30:00Z", "UTC"),
            List.of(
                    project -> {
                        throw new IllegalStateException("no index");
                    },
                    project -> stalled.unready = false),
            later::add,
            told::add);

    @Test
    void otherPluginsAreToldOfAnAlertOnceByWhoRaisedIt() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        night();
        stalled.risk("lily", "SALES-1", risk(Severity.HIGH, 3));
        night();

        AlertRaised raised = new AlertRaised(PROJECT, "stalled", "lily", "SALES-1", "warning", TODAY);
        assertThat(told).containsExactly(raised);

        alerts.beaten = true;
        churn.risk("tom", "SALES-2", risk(Severity.HIGH, 5));
        assertThat(night()).as("another node was faster").isZero();
        assertThat(told).hasSize(1);
    }

    @Test
    void alertsOfEveryKindAreRaisedOnceFollowedAndEnded() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        churn.risk("tom", "SALES-2", risk(Severity.HIGH, 5));
        assertThat(night()).isEqualTo(2);
        assertThat(night()).isZero();

        stalled.risk("lily", "SALES-1", risk(Severity.HIGH, 3));
        churn.risks.clear();
        assertThat(night()).isZero();

        assertThat(alerts.live(PROJECT)).singleElement().satisfies(alert -> {
            assertThat(alert.subject()).isEqualTo(new Alert.Subject("stalled", PROJECT, "lily", "SALES-1"));
            assertThat(alert.severity()).isEqualTo(Severity.HIGH);
        });
        assertThat(alerts.saved).extracting(Alert::state).contains(Alert.State.RECOVERED);
    }

    @Test
    void aKindThatFailsIsToldAndKeepsNoOtherFromBeingLookedAt() {
        stalled.broken = true;
        churn.risk("tom", "SALES-2", risk(Severity.HIGH, 5));

        assertThatThrownBy(this::night).hasMessage("no stalled");

        assertThat(alerts.live(PROJECT)).hasSize(1);
    }

    @Test
    void changedLeaveConcernsOnePersonsAlerts() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        stalled.risk("tom", "SALES-2", risk(Severity.WARNING, 3));

        watching.daysChanged(PROJECT, "lily");

        assertThat(alerts.live(PROJECT))
                .extracting(alert -> alert.subject().personKey())
                .containsExactly("lily");
    }

    @Test
    void aChangedCalendarConcernsEverybodysAlertsInTheBackground() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        churn.risk("tom", "SALES-2", risk(Severity.WARNING, 3));

        watching.daysChanged(PROJECT, null);
        assertThat(alerts.live(PROJECT)).isEmpty();
        later.forEach(Runnable::run);
        assertThat(alerts.live(PROJECT)).hasSize(2);

        stalled.broken = true;
        later.forEach(Runnable::run);
    }

    /** A file has the days of many, a person's log those of one. */
    @Test
    void lateLogsWithdrawAlertsAtOnceWhetherTheyAreTypedOrImported() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        stalled.risk("tom", "SALES-2", risk(Severity.WARNING, 3));
        night();
        stalled.risks.clear();

        watching.written(List.of(log("lily", false)));
        assertThat(alerts.live(PROJECT)).as("a draft").hasSize(2);
        watching.written(List.of(log("lily", true), log("lily", true)));
        assertThat(alerts.live(PROJECT)).hasSize(1);
        assertThat(later).isEmpty();

        watching.written(List.of(log("lily", true), log("tom", true)));
        later.forEach(Runnable::run);
        assertThat(alerts.live(PROJECT)).isEmpty();
    }

    private static DailyLog log(String owner, boolean submitted) {
        return new DailyLog(
                PROJECT, owner, TODAY, DailyLog.Content.empty(), submitted, Instant.parse("2026-11-23T02:30:00Z"));
    }

    @Test
    void whatIsToldWhileAnOlderSiteIsMadeUpForIsLookedAtOnceAfterwards() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        stalled.risk("tom", "SALES-2", risk(Severity.WARNING, 3));
        stalled.unready = true;

        watching.daysChanged(PROJECT, "lily");
        watching.daysChanged(PROJECT, "tom");
        assertThat(stalled.looks).isOne();
        assertThat(alerts.live(PROJECT)).isEmpty();

        assertThat(later).hasSize(1);
        later.forEach(Runnable::run);
        assertThat(alerts.live(PROJECT)).hasSize(2);

        stalled.risks.clear();
        watching.daysChanged(PROJECT, "tom");
        assertThat(alerts.live(PROJECT)).hasSize(1);
    }

    @Test
    void whoeverTookNoteMeanwhileIsNotAskedAgain() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        night();
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3, 4));
        alerts.afterListing = () -> alerts.save(alerts.byId.get(1L).acknowledged(Severity.WARNING));

        night();

        assertThat(alerts.live(PROJECT)).singleElement().satisfies(alert -> {
            assertThat(alert.state()).isEqualTo(Alert.State.ACKNOWLEDGED);
            assertThat(alert.misses()).hasSize(2);
        });
    }

    @Test
    void whoeverTakesNoteAtTheVeryMomentIsNotAskedAgain() {
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3));
        night();
        stalled.risk("lily", "SALES-1", risk(Severity.WARNING, 3, 4));
        alerts.beforeChange = () -> alerts.save(alerts.byId.get(1L).acknowledged(Severity.WARNING));

        night();

        assertThat(alerts.live(PROJECT)).singleElement().satisfies(alert -> assertThat(alert.state())
                .isEqualTo(Alert.State.ACKNOWLEDGED));
    }

    private long night() {
        List<Count> counts = watching.nightly().work().run(PROJECT, TODAY, Reading.ALL);
        assertThat(counts).hasSize(1);
        return counts.get(0).number();
    }

    private static Risk risk(Severity severity, int... daysAgo) {
        List<Miss> misses = new ArrayList<>();
        for (int days : daysAgo) {
            misses.add(new Miss(TODAY.minusDays(days), 0, 1));
        }
        return new Risk(severity, misses);
    }

    private static final class Kind implements RiskKind {

        private final String code;
        private final Map<Alert.Subject, Risk> risks = new HashMap<>();
        private boolean broken;
        private boolean unready;
        private int looks;

        Kind(String code) {
            this.code = code;
        }

        void risk(String person, String about, Risk risk) {
            risks.put(new Alert.Subject(code, PROJECT, person, about), risk);
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public Known look(long projectId, @Nullable String personKey, LocalDate today) {
            looks++;
            if (unready) {
                throw new NotReady("attain.results.notReady");
            }
            if (broken) {
                throw new IllegalStateException("no " + code);
            }
            return new Known() {
                @Override
                public Set<Alert.Subject> subjects() {
                    return risks.keySet().stream()
                            .filter(subject ->
                                    personKey == null || subject.personKey().equals(personKey))
                            .collect(Collectors.toSet());
                }

                @Override
                public Optional<Risk> risk(Alert.Subject subject) {
                    return Optional.ofNullable(risks.get(subject));
                }

                @Override
                public boolean bearsOut(Alert.Subject subject, Miss miss) {
                    return true;
                }
            };
        }

        @Override
        public Label about(Alert.Subject subject) {
            return new Label(subject.about(), subject.about());
        }
    }
}
