package io.attain.attainment.rules.app;

import io.attain.attainment.figures.Pace;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.rules.PaceShift;
import io.attain.attainment.rules.TargetRuleSet;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Today;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rules for targets on the page of rules: another pace rule tells which running targets would change their pace. */
@Component
public record ChangeableTargetRules(TargetFigures figures, Today today) implements ChangeableRules<TargetRules> {

    @Override
    public RuleSet<TargetRules> set() {
        return TargetRuleSet.SET;
    }

    @Override
    public Map<String, String> groups() {
        return ChangeableRules.groups(
                "attain.target.pace.", PaceShift.RUNNING.stream().map(Pace::code));
    }

    @Override
    public Optional<RuleEffect> effect(long projectId, String caller, TargetRules now, TargetRules then) {
        return now.pace().equals(then.pace())
                ? Optional.empty()
                : Optional.of(PaceShift.of(figures.ofProject(projectId, today.of(caller)), now.pace(), then.pace()));
    }
}
