package io.attain.calendar;

import io.attain.kernel.FiscalYears;
import io.attain.kernel.FiscalYears.Pattern;
import io.attain.kernel.rules.Rule;
import io.attain.kernel.rules.RuleSet;
import io.attain.kernel.rules.RuleValues;
import java.time.DayOfWeek;
import java.util.List;

/** What can be changed of a project's fiscal years. */
public final class FiscalRuleSet extends RuleSet<FiscalYears> {

    private static final List<Pattern> PATTERNS = List.of(Pattern.values());

    /** There is one. */
    public static final FiscalRuleSet SET = new FiscalRuleSet();

    private final Rule<FiscalYears> start =
            Rule.option("startMonth", "year", FiscalYears.PERIODS, FiscalYears::startMonth);
    private final Rule<FiscalYears> named = Rule.choice("namedByStart", "year", FiscalYears::namedByStart);
    private final Rule<FiscalYears> pattern =
            Rule.option("pattern", "periods", PATTERNS.size(), years -> PATTERNS.indexOf(years.pattern()) + 1);
    private final Rule<FiscalYears> weekday =
            Rule.option("weekday", "periods", DayOfWeek.values().length, years -> years.weekday()
                    .getValue());
    private final Rule<FiscalYears> longer =
            Rule.number("longPeriod", "periods", 1, FiscalYears.PERIODS, FiscalYears::longPeriod);

    private FiscalRuleSet() {
        super("fiscal-rules", "attain.calendar.fiscal.", FiscalYears.CALENDAR);
    }

    @Override
    public List<Rule<FiscalYears>> rules() {
        return List.of(start, named, pattern, weekday, longer);
    }

    @Override
    public FiscalYears read(RuleValues values) {
        return new FiscalYears(
                values.number(start),
                PATTERNS.get(values.number(pattern) - 1),
                DayOfWeek.of(values.number(weekday)),
                values.number(longer),
                values.flag(named));
    }
}
