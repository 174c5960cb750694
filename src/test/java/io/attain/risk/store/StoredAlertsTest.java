package io.attain.risk.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.Together;
import io.attain.risk.Alert;
import io.attain.risk.Alerts;
import io.attain.risk.AlertsContract;
import io.attain.risk.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnEachEngine(AlertRow.class)
record StoredAlertsTest(AoDatabase database) implements AlertsContract {

    @Override
    public Alerts alerts() {
        return new StoredAlerts(database.tables());
    }

    @Test
    void alertsAreRaisedAndRaisedHigherInManyPlacesAtTheSameMoment() throws InterruptedException {
        List<StoredAlerts> nodes = List.of(new StoredAlerts(database.tables()), new StoredAlerts(database.tables()));

        List<Throwable> failures = Together.failures(5, person -> {
            StoredAlerts node = nodes.get(person % 2);
            node.save(AlertsContract.alert(0, Severity.WARNING, Alert.State.OPEN));
            long id = node.live(LILYS_CALLS).orElseThrow().id();
            node.save(AlertsContract.alert(id, Severity.HIGH, Alert.State.OPEN));
        });

        assertThat(failures).isEmpty();
        assertThat(nodes.get(0).live(1)).extracting(Alert::severity).containsExactly(Severity.HIGH);
    }

    @Test
    void noteIsTakenInManyPlacesAtTheSameMoment() throws InterruptedException {
        List<StoredAlerts> nodes = List.of(new StoredAlerts(database.tables()), new StoredAlerts(database.tables()));
        nodes.get(0).save(AlertsContract.alert(0, Severity.WARNING, Alert.State.OPEN));
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
    void anAlertOfAnOlderVersionIsAStreaksAndStaysTheOnlyOneOfItsSubject() {
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
        Alerts alerts = alerts();

        Alert live = alerts.live(LILYS_CALLS).orElseThrow();
        assertThat(live).isEqualTo(AlertsContract.alert(live.id(), Severity.WARNING, Alert.State.OPEN));
        alerts.save(AlertsContract.alert(0, Severity.HIGH, Alert.State.OPEN));
        assertThat(alerts.live(1)).containsExactly(live);
    }
}
