package io.attain.customer.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.rules.RuleValues;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyTest {

    private static final Strategy STANDARD = Strategy.STANDARD;

    @ParameterizedTest
    @CsvSource({
        "1, 2027-01-31, 2027-02-28, 2027-02-26",
        "3, 2027-11-30, 2028-02-29, 2028-02-29",
        "1, 2027-02-28, 2027-03-28, 2027-03-26",
        "12, 2028-02-29, 2029-02-28, 2029-02-28",
    })
    void aTouchIsDueOnTheSameDayOfALaterMonthAndListedOnAWorkingDay(
            int months, LocalDate last, LocalDate due, LocalDate listed) {
        assertThat(new Cadence(TouchKind.EXECUTIVE, months).dueAfter(last)).isEqualTo(due);
        assertThat(Cadence.listedOn(due, WorkingCalendar.MONDAY_TO_FRIDAY)).isEqualTo(listed);
    }

    @Test
    void whereNobodyWorksATouchIsListedWhenItIsDue() {
        LocalDate due = LocalDate.of(2027, 2, 28);
        assertThat(Cadence.listedOn(due, new WorkingCalendar(Set.of(), Set.of(), Set.of())))
                .isEqualTo(due);
    }

    @Test
    void eachTierIsPromisedItsOwn() {
        assertThat(STANDARD.cadences(Tier.A)).containsExactly(new Cadence(TouchKind.EXECUTIVE, 1));
        assertThat(STANDARD.cadences(Tier.B))
                .containsExactly(new Cadence(TouchKind.EVENT, 3), new Cadence(TouchKind.NEWS, 1));
        assertThat(STANDARD.cadences(Tier.C)).containsExactly(new Cadence(TouchKind.BATCH, 3));
        assertThat(STANDARD.response(Tier.A)).isEqualTo(new ResponseLimit(24, false));
        assertThat(STANDARD.response(Tier.B).isPromised()).isFalse();
    }

    @Test
    void whatIsNotPromisedIsNoCadence() {
        assertThat(with("eventMonths", 0).cadences(Tier.B)).containsExactly(new Cadence(TouchKind.NEWS, 1));
    }

    @Test
    void eachRuleIsReadAsItIsTold() {
        StrategyRuleSet set = StrategyRuleSet.SET;
        assertThat(set.faults(RuleValues.of(set, STANDARD))).isEmpty();
        assertThat(set.read(RuleValues.of(set, STANDARD))).isEqualTo(STANDARD);
        assertThat(with("hours", "22:00-06:00").hours()).hasToString("22:00-06:00");
        assertThat(set.faults(values("hours", "9 to 5"))).singleElement().satisfies(fault -> assertThat(fault.field())
                .isEqualTo("hours"));
        assertThat(set.faults(values("responseA", 721))).hasSize(1);
    }

    @Test
    void wordsAreDividedByCommasOfAnyKind() {
        WordList words = new WordList(" plan, 方案，; 计划");

        assertThat(words.words()).containsExactly("plan", "方案", "计划");
        assertThat(words.isIn("Account PLAN 2027.docx")).isTrue();
        assertThat(words.isIn("港口客户方案")).isTrue();
        assertThat(words.isIn("Price list")).isFalse();
        assertThat(new WordList("").isIn("plan")).isFalse();
    }

    @Test
    void logsFindWhatTheyTickOff() {
        for (TouchKind kind : TouchKind.values()) {
            assertThat(TouchKind.ofTick(kind.tick())).contains(kind);
        }
        assertThat(TouchKind.ofTick("calls")).isEmpty();
    }

    private static Strategy with(String rule, Object value) {
        return StrategyRuleSet.SET.read(values(rule, value));
    }

    private static RuleValues values(String rule, Object value) {
        Map<String, Object> values = new LinkedHashMap<>(RuleValues.inOrder(StrategyRuleSet.SET, STANDARD));
        values.put(rule, value);
        return new RuleValues(values);
    }
}
