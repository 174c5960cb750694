package io.attain.calendar.app;

import io.attain.calendar.FiscalRuleSet;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.rules.ChangeableRules;
import io.attain.kernel.rules.RuleSet;
import org.springframework.stereotype.Component;

/** A project's fiscal years on the page of rules, with the table of their periods. */
@Component
public record ChangeableFiscalYears() implements ChangeableRules<FiscalYears> {

    @Override
    public RuleSet<FiscalYears> set() {
        return FiscalRuleSet.SET;
    }

    @Override
    public boolean dividesTime() {
        return true;
    }
}
