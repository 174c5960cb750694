package io.attain.risk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.attain.activity.DailyTargets.Whose;
import io.attain.activity.PersonDay;
import io.attain.kernel.Caller;
import io.attain.kernel.Fault;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Refused;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.app.ChangingRules;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDays;
import io.attain.risk.Alert;
import io.attain.risk.Risk;
import io.attain.risk.RiskKind;
import io.attain.risk.Severity;
import io.attain.risk.StreakPolicy;
import io.attain.risk.StreakRuleSet;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lily has missed her calls four days in a row, Tom two. */
class StreakRulesTest {

    private static final long PROJECT = 7;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final Map<String, Integer> MISSED = Map.of("lily", 4, "tom", 2);

    private final InMemoryRuleVersions versions = new InMemoryRuleVersions();
    private final ActionDays days = (project, person, period) -> new Missed(period);
    private final Streaks streaks = new Streaks(days, new InMemoryVocabularies(), versions);

    @Test
    void aProjectSaysWhenAStreakIsAnAlert() throws Refused {
        assertThat(severity("lily")).contains(Severity.WARNING);
        assertThat(severity("tom")).isEmpty();

        change(2, 4);

        assertThat(severity("lily")).contains(Severity.HIGH);
        assertThat(severity("tom")).contains(Severity.WARNING);
    }

    @Test
    void aHighRiskDoesNotBeginBeforeTheWarning() {
        Refused refused = catchThrowableOfType(Refused.class, () -> change(5, 4));

        assertThat(refused.faults()).containsExactly(Fault.of("highFrom", "attain.risk.rules.fault.highBelowWarning"));
        assertThat(catchThrowableOfType(Refused.class, () -> change(0, 21)).faults())
                .extracting(Fault::field)
                .containsExactly("warningFrom", "highFrom");
    }

    @Test
    void aPreviewCountsWhoWouldBeAtRisk() {
        RuleEffect effect = new ChangeableStreakRules(days, SetClock.noonOf(TODAY))
                .effect(PROJECT, "mei", StreakPolicy.STANDARD, new StreakPolicy(2, 7))
                .orElseThrow();

        assertThat(effect)
                .isEqualTo(new RuleEffect(1, Map.of("warning", 1, "high", 0), Map.of("warning", 2, "high", 0)));
    }

    private Optional<Severity> severity(String person) {
        RiskKind.Known known = streaks.look(PROJECT, null, TODAY);
        Alert.Subject subject = new Alert.Subject(StreakPolicy.KIND, PROJECT, person, Metric.CALLS.code());
        return known.risk(subject).map(Risk::severity);
    }

    private void change(int warning, int high) throws Refused {
        RuleValues values = new RuleValues(Map.of("warningFrom", warning, "highFrom", high));
        new ChangingRules(versions, SetClock.noonOf(TODAY), List.of())
                .change(new Caller("mei", true, true), StreakRuleSet.SET, PROJECT, 0, values);
    }

    /** As many days without a call as were missed, up to yesterday. */
    private record Missed(Period period) implements ActionDays.Known {
        @Override
        public Set<Whose> asked() {
            return Set.of(new Whose("lily", Metric.CALLS), new Whose("tom", Metric.CALLS));
        }

        @Override
        public List<ActionDay> of(Whose whose) {
            LocalDate end = period.end().minusDays(1);
            return end.minusDays(MISSED.get(whose.personKey()))
                    .datesUntil(end)
                    .map(day -> new ActionDay(day, 0, 10, PersonDay.State.LOGGED))
                    .toList();
        }
    }
}
