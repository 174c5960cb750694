package io.attain.risk.app;

import io.attain.activity.DailyTargets.Whose;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.rules.RuleVersions;
import io.attain.risk.ActionDay;
import io.attain.risk.ActionDays;
import io.attain.risk.Alert;
import io.attain.risk.Miss;
import io.attain.risk.Risk;
import io.attain.risk.RiskKind;
import io.attain.risk.StreakPolicy;
import io.attain.risk.StreakRuleSet;
import io.attain.words.Label;
import io.attain.words.Vocabularies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The risk that somebody stays below the daily target of a key action for working days in a row; it is about the action. */
@Component
public record Streaks(ActionDays actionDays, Vocabularies words, RuleVersions rules) implements RiskKind {

    /** Long enough for seven working days around the longest holidays. */
    private static final int DAYS_LOOKED_BACK = 60;

    @Override
    public String code() {
        return StreakPolicy.KIND;
    }

    @Override
    public Known look(long projectId, @Nullable String personKey, LocalDate today) {
        ActionDays.Known days = actionDays.within(projectId, personKey, lookedBackFrom(today));
        return new Days(projectId, days, rules.now(StreakRuleSet.SET, projectId));
    }

    static Period lookedBackFrom(LocalDate today) {
        return new Period(today.minusDays(DAYS_LOOKED_BACK), today.plusDays(1));
    }

    @Override
    public Label about(Alert.Subject subject) {
        return words.of(subject.projectId()).labelOf(whose(subject).action());
    }

    private static Whose whose(Alert.Subject subject) {
        return new Whose(subject.personKey(), Metric.ofCode(subject.about()).orElseThrow());
    }

    private record Days(long projectId, ActionDays.Known days, StreakPolicy policy) implements Known {

        @Override
        public Set<Alert.Subject> subjects() {
            return days.asked().stream()
                    .map(whose -> new Alert.Subject(
                            StreakPolicy.KIND,
                            projectId,
                            whose.personKey(),
                            whose.action().code()))
                    .collect(Collectors.toSet());
        }

        @Override
        public Optional<Risk> risk(Alert.Subject subject) {
            return policy.current(of(subject));
        }

        @Override
        public boolean bearsOut(Alert.Subject subject, Miss miss) {
            return StreakPolicy.bearsOut(of(subject), miss);
        }

        private List<ActionDay> of(Alert.Subject subject) {
            return days.of(whose(subject));
        }
    }
}
