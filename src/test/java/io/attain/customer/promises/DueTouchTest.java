package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.customer.promises.DueTouch.State;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Customers that came to their tiers on Sunday, January 31. */
class DueTouchTest {

    private static final LocalDate SINCE = LocalDate.of(2027, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);

    @Test
    void whoWasNeverTouchedIsDueFromTheDayOfTheTierOn() {
        DueTouch touch = of(Tier.A, Map.of()).get(0);

        assertThat(touch.last()).isNull();
        assertThat(touch.due()).isEqualTo(DUE);
        assertThat(touch.listed()).isEqualTo(LocalDate.of(2027, 2, 26));
        assertThat(touch.on(LocalDate.of(2027, 2, 25))).isEqualTo(State.COMING);
        assertThat(touch.on(LocalDate.of(2027, 2, 26))).isEqualTo(State.DUE);
        assertThat(touch.on(DUE)).isEqualTo(State.DUE);
        assertThat(touch.on(DUE.plusDays(1))).isEqualTo(State.OVERDUE);
    }

    @Test
    void aTouchMovesTheNextOneAtOnce() {
        assertThat(due(Tier.A, Map.of(TouchKind.EXECUTIVE, DUE))).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(due(Tier.A, Map.of(TouchKind.NEWS, DUE)))
                .as("of another kind")
                .isEqualTo(DUE);
    }

    @Test
    void whatWasDoneBeforeTheTierPromisedItIsToldAndOwesNothing() {
        DueTouch touch =
                of(Tier.A, Map.of(TouchKind.EXECUTIVE, SINCE.minusMonths(5))).get(0);

        assertThat(touch.last()).isEqualTo(SINCE.minusMonths(5));
        assertThat(touch.due()).isEqualTo(DUE);
    }

    @Test
    void whatIsDueFirstIsToldFirst() {
        assertThat(of(Tier.B, Map.of()))
                .extracting(touch -> touch.cadence().kind())
                .containsExactly(TouchKind.NEWS, TouchKind.EVENT);
        assertThat(of(Tier.B, Map.of(TouchKind.NEWS, SINCE.plusMonths(3))))
                .extracting(touch -> touch.cadence().kind())
                .containsExactly(TouchKind.EVENT, TouchKind.NEWS);
    }

    @Test
    void anotherCadenceMakesNothingOverdueBackwards() {
        LocalDate changed = SINCE.plusMonths(8);
        assertThat(due(Tier.C, Map.of(), version(2, changed, "batchMonths", 2)))
                .as("it was to be done every 3 months, and was overdue before")
                .isEqualTo(SINCE.plusMonths(3));
        assertThat(due(Tier.C, Map.of(TouchKind.BATCH, changed.minusMonths(3)), version(2, changed, "batchMonths", 2)))
                .as("it was due that day, and was to be done a month before by the new one")
                .isEqualTo(changed.plusMonths(2));
        assertThat(due(
                        Tier.A,
                        Map.of(),
                        version(2, changed, "executiveMonths", 1),
                        version(1, SINCE, "executiveMonths", 0)))
                .as("none was promised before")
                .isEqualTo(changed.plusMonths(1));
        assertThat(due(Tier.C, Map.of(TouchKind.BATCH, changed.minusMonths(1)), version(2, changed, "batchMonths", 2)))
                .as("what comes later counts from the last touch")
                .isEqualTo(changed.plusMonths(1));
    }

    @Test
    void aChangeOfSomethingElseForgivesNothing() {
        assertThat(due(Tier.C, Map.of(), version(1, SINCE.plusMonths(8), "executiveMonths", 3)))
                .isEqualTo(SINCE.plusMonths(3));
        assertThat(due(
                        Tier.C,
                        Map.of(),
                        version(2, SINCE.plusMonths(8), "slots", 5),
                        version(1, SINCE, "executiveMonths", 3)))
                .isEqualTo(SINCE.plusMonths(3));
    }

    /** The standard but for one rule. */
    private static RuleVersion<Strategy> version(int number, LocalDate day, String rule, int value) {
        RuleValues values =
                new RuleValues(Map.of(rule, value)).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD));
        return new RuleVersion<>(
                number,
                StrategyRuleSet.SET.read(values),
                "mei",
                day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    /** When the first of them is due. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    private static LocalDate due(Tier tier, Map<TouchKind, LocalDate> last, RuleVersion<Strategy>... versions) {
        return of(tier, last, versions).get(0).due();
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<DueTouch> of(Tier tier, Map<TouchKind, LocalDate> last, RuleVersion<Strategy>... versions) {
        return DueTouch.of(
                new TieredCustomer(7, tier, SINCE, last),
                new StrategyInForce(List.of(versions), ZoneOffset.UTC),
                WorkingCalendar.MONDAY_TO_FRIDAY);
    }
}
