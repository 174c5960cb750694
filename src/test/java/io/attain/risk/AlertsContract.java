package io.attain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Alerts, wherever kept. */
public interface AlertsContract {

    LocalDate TODAY = LocalDate.of(2026, 11, 23);
    Alert.Subject LILYS_CALLS = new Alert.Subject(StreakPolicy.KIND, 1, "lily", "calls");

    /** Where they are kept; of each test one place, in which there was nothing before. */
    Alerts alerts();

    @Test
    default void aLiveAlertIsFoundWithItsEvidence() {
        Alerts alerts = alerts();
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        Alert live = alerts.live(LILYS_CALLS).orElseThrow();
        assertThat(live).isEqualTo(alert(live.id(), Severity.WARNING, Alert.State.OPEN));
        assertThat(alerts.find(live.id())).contains(live);
        assertThat(alerts.live(1)).containsExactly(live);
        assertThat(alerts.live(2)).isEmpty();
    }

    @Test
    default void aSubjectHasOneLiveAlertOnly() {
        Alerts alerts = alerts();
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        alerts.save(alert(0, Severity.HIGH, Alert.State.OPEN));
        assertThat(alerts.live(1)).extracting(Alert::severity).containsExactly(Severity.WARNING);
    }

    @Test
    default void aWithdrawnAlertMakesRoomForTheNext() {
        Alerts alerts = alerts();
        for (int times = 0; times < 2; times++) {
            alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
            long id = alerts.live(LILYS_CALLS).orElseThrow().id();
            alerts.save(alert(id, Severity.HIGH, Alert.State.WITHDRAWN));
            assertThat(alerts.live(LILYS_CALLS)).isEmpty();
            assertThat(alerts.find(id)).map(Alert::severity).contains(Severity.HIGH);
        }
    }

    @Test
    default void noteIsTakenOfWhatIsThereAndNotOfWhatIsOver() {
        Alerts alerts = alerts();
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
    default void twoKindsOfTheSameDoNotMeet() {
        Alerts alerts = alerts();
        Alert.Subject other = new Alert.Subject("stalled", 1, "lily", "calls");
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        alerts.save(new Alert(0, other, Severity.HIGH, List.of(), TODAY, Alert.State.OPEN));

        assertThat(alerts.live(1)).extracting(Alert::subject).containsExactly(other, LILYS_CALLS);
        assertThat(alerts.live(other)).map(Alert::misses).contains(List.of());
    }

    @Test
    default void theGravestAndThenTheOldestComesFirst() {
        Alerts alerts = alerts();
        for (String person : List.of("tom", "wang", "luo", "mei")) {
            Severity severity = person.equals("luo") ? Severity.HIGH : Severity.WARNING;
            LocalDate raised = person.equals("wang") ? TODAY.minusDays(1) : TODAY;
            alerts.save(new Alert(
                    0,
                    new Alert.Subject(StreakPolicy.KIND, 1, person, "calls"),
                    severity,
                    List.of(),
                    raised,
                    Alert.State.OPEN));
        }

        assertThat(alerts.live(1))
                .extracting(alert -> alert.subject().personKey())
                .containsExactly("luo", "wang", "tom", "mei");
    }

    @Test
    default void whoRaisesTheSameIsToldThatItIsThere() {
        assertThat(alerts().save(alert(0, Severity.WARNING, Alert.State.OPEN))).isTrue();
        assertThat(alerts().save(alert(0, Severity.WARNING, Alert.State.OPEN))).isFalse();
        Alert live = alerts().live(LILYS_CALLS).orElseThrow();
        assertThat(alerts().save(live.acknowledged(Severity.WARNING))).isTrue();
        assertThat(alerts().find(live.id())).map(Alert::state).contains(Alert.State.ACKNOWLEDGED);
        assertThat(alerts().live(LILYS_CALLS)).isPresent();
        assertThat(alerts().save(alert(0, Severity.HIGH, Alert.State.OPEN))).isFalse();
    }

    @Test
    default void anAlertThatIsNotThereIsNotSaved() {
        Alert unknown = alert(99, Severity.WARNING, Alert.State.OPEN);

        assertThatThrownBy(() -> alerts().save(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThat(alerts().find(99)).isEmpty();
        assertThat(alerts().live(LILYS_CALLS)).isEmpty();
    }

    /** What an alert is about stays, and so does since when it is. */
    @Test
    default void aChangeSaysHowGraveItIsAndWhereItStands() {
        Alerts alerts = alerts();
        alerts.save(alert(0, Severity.WARNING, Alert.State.OPEN));
        Alert before = alerts.live(LILYS_CALLS).orElseThrow();
        List<Miss> misses = List.of(new Miss(TODAY, 0, Integer.MAX_VALUE));

        alerts.change(
                before.id(),
                now -> new Alert(now.id(), now.subject(), Severity.HIGH, misses, now.raisedOn(), Alert.State.OPEN));

        assertThat(alerts.find(before.id()))
                .contains(new Alert(before.id(), LILYS_CALLS, Severity.HIGH, misses, TODAY, Alert.State.OPEN));
    }

    /** An alert of two misses. */
    static Alert alert(long id, Severity severity, Alert.State state) {
        List<Miss> misses = List.of(new Miss(TODAY.minusDays(4), 8, 12), new Miss(TODAY.minusDays(3), 0, 12));
        return new Alert(id, LILYS_CALLS, severity, misses, TODAY, state);
    }
}
