package io.attain.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.PersonDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Alert.Subject LILYS_CALLS = new Alert.Subject(StreakPolicy.KIND, 1, "lily", "calls");

    /** h hit, m missed, x missing log, o off, p pending, n no target. */
    @ParameterizedTest
    @CsvSource({
        "mm, 0, ",
        "mmm, 3, WARNING",
        "xxx, 3, WARNING",
        "hmmm, 3, WARNING",
        "mmmh, 0, ",
        "mmhm, 0, ",
        "momonm, 3, WARNING",
        "mmp, 0, ",
        "mmmppp, 3, WARNING",
        "mmmmmm, 6, WARNING",
        "mmmoommmm, 7, HIGH",
        "'', 0, "
    })
    void aStreakIsCountedInWorkingDaysWithATarget(String days, int misses, Severity severity) {
        assertThat(StreakPolicy.STANDARD
                        .current(days(days))
                        .map(streak -> streak.misses().size())
                        .orElse(0))
                .isEqualTo(misses);
        assertThat(StreakPolicy.STANDARD.current(days(days)).map(Risk::severity).orElse(null))
                .isEqualTo(severity);
    }

    @Test
    void aStreakRaisesOneAlertWithItsEvidence() {
        List<Alert> raised = changes(null, "hmmm");
        assertThat(raised).singleElement().satisfies(alert -> {
            assertThat(alert.id()).isZero();
            assertThat(alert.raisedOn()).isEqualTo(TODAY);
            assertThat(alert.misses()).containsExactly(miss(1), miss(2), miss(3));
        });
    }

    @Test
    void aLongerStreakUpdatesItsAlertAndAGraverOneAsksAgain() {
        Alert acknowledged = kept(changes(null, "mmm").get(0)).in(Alert.State.ACKNOWLEDGED);
        Alert longer = changes(acknowledged, "mmmm").get(0);
        assertThat(longer.state()).isEqualTo(Alert.State.ACKNOWLEDGED);
        Alert graver = changes(longer, "mmmmmmm").get(0);
        assertThat(graver.state()).isEqualTo(Alert.State.OPEN);
        assertThat(graver.severity()).isEqualTo(Severity.HIGH);
        assertThat(graver.raisedOn()).isEqualTo(acknowledged.raisedOn());
    }

    @Test
    void aLateLogWithdrawsTheAlert() {
        Alert live = kept(changes(null, "xxx").get(0));
        assertThat(changes(live, "xhx"))
                .singleElement()
                .extracting(Alert::state)
                .isEqualTo(Alert.State.WITHDRAWN);
    }

    @Test
    void aHitAfterwardsEndsTheAlert() {
        Alert live = kept(changes(null, "mmm").get(0));
        assertThat(changes(live, "mmmh"))
                .singleElement()
                .extracting(Alert::state)
                .isEqualTo(Alert.State.RECOVERED);
    }

    @Test
    void aSecondStreakRaisesASecondAlert() {
        Alert live = kept(changes(null, "mmm").get(0));
        assertThat(changes(live, "mmmhmmm"))
                .extracting(Alert::state)
                .containsExactly(Alert.State.RECOVERED, Alert.State.OPEN);
    }

    @Property
    void doingItAgainChangesNothing(@ForAll @Size(max = 25) List<PersonDay.State> states, @ForAll long seed) {
        List<ActionDay> days = days(states, seed);
        Alert live = liveAfter(null, changes(null, days));
        assertThat(changes(live, days)).isEmpty();
    }

    @Property
    void noStreakIsRaisedTwice(@ForAll @Size(max = 40) List<PersonDay.State> states, @ForAll long seed) {
        List<ActionDay> days = days(states, seed);
        Map<LocalDate, Integer> alertsByDay = new HashMap<>();
        Alert live = null;
        for (int known = 0; known <= days.size(); known++) {
            List<Alert> changes = changes(live, days.subList(0, known));
            changes.stream()
                    .filter(change -> change.id() == 0)
                    .flatMap(change -> change.misses().stream())
                    .forEach(miss -> alertsByDay.merge(miss.date(), 1, Integer::sum));
            live = liveAfter(live, changes);
        }
        assertThat(alertsByDay.values()).allMatch(times -> times == 1);
    }

    @Property
    void logsForAllMissedDaysLeaveNoAlert(@ForAll @Size(max = 25) List<PersonDay.State> states, @ForAll long seed) {
        List<ActionDay> days = days(states, seed);
        Alert live = liveAfter(null, changes(null, days));
        List<ActionDay> allMet = days.stream()
                .map(day -> new ActionDay(day.date(), day.target(), day.target(), PersonDay.State.LOGGED))
                .toList();
        assertThat(liveAfter(live, changes(live, allMet))).isNull();
    }

    private static Alert liveAfter(Alert before, List<Alert> changes) {
        Alert live = before;
        for (Alert change : changes) {
            live = change.state().isLive() ? kept(change) : null;
        }
        return live;
    }

    private static List<Alert> changes(Alert live, String days) {
        return changes(live, days(days));
    }

    private static List<Alert> changes(Alert live, List<ActionDay> days) {
        return Reconciliation.changes(LILYS_CALLS, live, new Known(days), TODAY);
    }

    private record Known(List<ActionDay> days) implements RiskKind.Known {

        @Override
        public Set<Alert.Subject> subjects() {
            return Set.of(LILYS_CALLS);
        }

        @Override
        public Optional<Risk> risk(Alert.Subject subject) {
            return StreakPolicy.STANDARD.current(days);
        }

        @Override
        public boolean bearsOut(Alert.Subject subject, Miss miss) {
            return StreakPolicy.bearsOut(days, miss);
        }
    }

    private static Alert kept(Alert alert) {
        return new Alert(42, alert.subject(), alert.severity(), alert.misses(), alert.raisedOn(), alert.state());
    }

    private static Miss miss(int index) {
        return new Miss(FIRST.plusDays(index), 8, 12);
    }

    private static List<ActionDay> days(List<PersonDay.State> states, long seed) {
        java.util.Random random = new java.util.Random(seed);
        List<ActionDay> days = new ArrayList<>();
        for (PersonDay.State state : states) {
            long done = state == PersonDay.State.LOGGED ? random.nextInt(20) : 0;
            days.add(new ActionDay(FIRST.plusDays(days.size()), done, random.nextInt(4) == 0 ? 0 : 12, state));
        }
        return days;
    }

    private static List<ActionDay> days(String signs) {
        List<ActionDay> days = new ArrayList<>();
        for (int index = 0; index < signs.length(); index++) {
            days.add(day(FIRST.plusDays(index), signs.charAt(index)));
        }
        return days;
    }

    private static ActionDay day(LocalDate date, char sign) {
        return switch (sign) {
            case 'h' -> new ActionDay(date, 12, 12, PersonDay.State.LOGGED);
            case 'm' -> new ActionDay(date, 8, 12, PersonDay.State.LOGGED);
            case 'x' -> new ActionDay(date, 0, 12, PersonDay.State.MISSING);
            case 'p' -> new ActionDay(date, 0, 12, PersonDay.State.PENDING);
            case 'o' -> new ActionDay(date, 0, 12, PersonDay.State.OFF);
            default -> new ActionDay(date, 3, 0, PersonDay.State.LOGGED);
        };
    }
}
