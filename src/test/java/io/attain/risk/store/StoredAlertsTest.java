package io.attain.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.risk.Alert;
import io.attain.risk.Miss;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine(AlertRow.class)
class StoredAlertsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Alert.Subject LILYS_CALLS = new Alert.Subject(StreakPolicy.KIND, 1, "lily", "calls");

    @Test
    void aLiveAlertIsFoundWithItsEvidence(AoDatabase database) {
        StoredAlerts alerts = new StoredAlerts(database.activeObjects());
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        Alert live = alerts.live(LILYS_CALLS).orElseThrow();
        assertThat(live).isEqualTo(alert(live.id(), Severity.WARNING, Alert.State.OPEN));
        assertThat(alerts.find(live.id())).contains(live);
        assertThat(alerts.live(1)).containsExactly(live);
        assertThat(alerts.live(2)).isEmpty();
    }

    @Test
    void aSubjectHasOneLiveAlertOnly(AoDatabase database) {
        StoredAlerts alerts = new StoredAlerts(database.activeObjects());
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        alerts.save(alert(0, Severity.HIGH, Alert.State.OPEN));
        assertThat(alerts.live(1)).extracting(Alert::severity).containsExactly(Severity.WARNING);
    }

    @Test
    void aWithdrawnAlertMakesRoomForTheNext(AoDatabase database) {
        StoredAlerts alerts = new StoredAlerts(database.activeObjects());
        for (int times = 0; times < 2; times++) {
            alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
            long id = alerts.live(LILYS_CALLS).orElseThrow().id();
            alerts.save(alert(id, Severity.HIGH, Alert.State.WITHDRAWN));
            assertThat(alerts.live(LILYS_CALLS)).isEmpty();
            assertThat(alerts.find(id)).map(Alert::severity).contains(Severity.HIGH);
        }
    }

    @Test
    void alertsAreRaisedAndRaisedHigherInManyPlacesAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredAlerts> nodes =
                List.of(new StoredAlerts(database.activeObjects()), new StoredAlerts(database.activeObjects()));

        List<Throwable> failures = Together.failures(5, person -> {
            StoredAlerts node = nodes.get(person % 2);
            node.save(alert(0, Severity.WARNING, Alert.State.OPEN));
            long id = node.live(LILYS_CALLS).orElseThrow().id();
            node.save(alert(id, Severity.HIGH, Alert.State.OPEN));
        });

        assertThat(failures).isEmpty();
        assertThat(nodes.get(0).live(1)).extracting(Alert::severity).containsExactly(Severity.HIGH);
    }

    @Test
    void noteIsTakenInManyPlacesAtTheSameMoment(AoDatabase database) throws InterruptedException {
        List<StoredAlerts> nodes =
                List.of(new StoredAlerts(database.activeObjects()), new StoredAlerts(database.activeObjects()));
        nodes.get(0).save(alert(0, Severity.WARNING, Alert.State.OPEN));
        long id = nodes.get(0).live(LILYS_CALLS).orElseThrow().id();

        List<Throwable> failures = Together.failures(
                5, person -> nodes.get(person % 2).change(id, now -> now.acknowledged(Severity.WARNING)));

        assertThat(failures).isEmpty();
        assertThat(nodes.get(0).live(1))
                .extracting(Alert::state)
                .as("one alert, noted once")
                .containsExactly(Alert.State.ACKNOWLEDGED);
    }

    @Test
    void noteIsTakenOfWhatIsThereAndNotOfWhatIsOver(AoDatabase database) {
        StoredAlerts alerts = new StoredAlerts(database.activeObjects());
        alerts.save(alert(0, Severity.HIGH, Alert.State.OPEN));
        long id = alerts.live(LILYS_CALLS).orElseThrow().id();

        assertThat(alerts.change(id, now -> now.acknowledged(Severity.WARNING)))
                .map(Alert::state)
                .contains(Alert.State.OPEN);
        assertThat(alerts.change(id, now -> now.acknowledged(Severity.HIGH)))
                .map(Alert::state)
                .contains(Alert.State.ACKNOWLEDGED);
        alerts.save(alert(id, Severity.HIGH, Alert.State.RECOVERED));
        assertThat(alerts.change(id, now -> now.acknowledged(Severity.HIGH)))
                .map(Alert::state)
                .contains(Alert.State.RECOVERED);
        assertThat(alerts.live(1)).isEmpty();
        assertThat(alerts.change(id + 1, now -> now)).isEmpty();
    }

    @Test
    void anAlertOfAnOlderVersionIsAStreaksAndStaysTheOnlyOneOfItsSubject(AoDatabase database) {
        database.activeObjects()
                .create(
                        AlertRow.class,
                        Map.of(
                                "LIVE_KEY", "1/calls/lily",
                                "PROJECT_ID", 1L,
                                "PERSON_KEY", "lily",
                                "ACTION_CODE", "calls",
                                "SEVERITY", "WARNING",
                                "EVIDENCE", "2026-11-19 8/12;2026-11-20 0/12",
                                "RAISED_DAY", (int) TODAY.toEpochDay(),
                                "ALERT_STATE", "OPEN"));
        StoredAlerts alerts = new StoredAlerts(database.activeObjects());

        Alert live = alerts.live(LILYS_CALLS).orElseThrow();
        assertThat(live).isEqualTo(alert(live.id(), Severity.WARNING, Alert.State.OPEN));
        alerts.save(alert(0, Severity.HIGH, Alert.State.OPEN));
        assertThat(alerts.live(1)).containsExactly(live);
    }

    @Test
    void twoKindsOfTheSameDoNotMeet(AoDatabase database) {
        StoredAlerts alerts = new StoredAlerts(database.activeObjects());
        Alert.Subject other = new Alert.Subject("stalled", 1, "lily", "calls");
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        alerts.save(new Alert(0, other, Severity.HIGH, List.of(), TODAY, Alert.State.OPEN));

        assertThat(alerts.live(1)).extracting(Alert::subject).containsExactly(other, LILYS_CALLS);
        assertThat(alerts.live(other)).map(Alert::misses).contains(List.of());
    }

    private static Alert alert(long id, Severity severity, Alert.State state) {
        List<Miss> misses = List.of(new Miss(TODAY.minusDays(4), 8, 12), new Miss(TODAY.minusDays(3), 0, 12));
        return new Alert(id, LILYS_CALLS, severity, misses, TODAY, state);
    }
}
