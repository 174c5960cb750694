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

    private static final String START = "startMonth";
    private static final String NAMED = "namedByStart";
    private static final String PATTERN = "pattern";
    private static final String WEEKDAY = "weekday";
    private static final String LONGER = "longPeriod";

    private FiscalRuleSet() {
        super("fiscal-rules", "attain.calendar.fiscal.", FiscalYears.CALENDAR);
    }

    @Override
    public List<Rule<FiscalYears>> rules() {
        return List.of(
                Rule.option(START, "year", FiscalYears.PERIODS, FiscalYears::startMonth),
                Rule.choice(NAMED, "year", FiscalYears::namedByStart),
                Rule.option(PATTERN, "periods", PATTERNS.size(), years -> PATTERNS.indexOf(years.pattern()) + 1),
                Rule.option(WEEKDAY, "periods", DayOfWeek.values().length, years -> years.weekday()
                        .getValue()),
                Rule.number(LONGER, "periods", 1, FiscalYears.PERIODS, FiscalYears::longPeriod));
    }

    @Override
    public FiscalYears read(RuleValues values) {
        return new FiscalYears(
                values.number(START),
                PATTERNS.get(values.number(PATTERN) - 1),
                DayOfWeek.of(values.number(WEEKDAY)),
                values.number(LONGER),
                values.flag(NAMED));
    }
}
