package io.attain.planning.decomposition;

import io.attain.attainment.figures.Phasing;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What the months and weeks of a period weigh, as {@link Phasing} lays a target out: by month weights, and inside a month
 * by working days. So shares by month or week expect what their target expected before it was split.
 */
public final class TimeWeights {

    private final Period period;
    private final FiscalYears years;
    private final List<Long> monthWeights;
    private final WorkingCalendar calendar;

    /** Weights of a period; without month weights that count for it, by working days. */
    public TimeWeights(Period period, MonthWeights monthWeights, WorkingCalendar calendar) {
        this.period = period;
        this.years = monthWeights.years();
        this.calendar = calendar;
        this.monthWeights = monthWeights.over(period, calendar);
    }

    /** One weight per part, in order. */
    public List<Long> of(TimeSplit.By by) {
        return switch (by) {
            case MONTHS -> months();
            case WEEKS -> weeks();
        };
    }

    private List<Long> months() {
        return monthWeights.isEmpty() ? workingDays(years.cut(period)) : monthWeights;
    }

    private List<Long> weeks() {
        if (monthWeights.isEmpty()) {
            return workingDays(years.weeks(period));
        }
        List<Period> months = years.cut(period);
        BigInteger common = months.stream()
                .map(month -> BigInteger.valueOf(days(month, month)))
                .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b)));
        List<BigInteger> weights = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Period month = months.get(i);
            BigInteger perDay = common.divide(BigInteger.valueOf(days(month, month)))
                    .multiply(BigInteger.valueOf(monthWeights.get(i)));
            years.weeks(month).forEach(week -> weights.add(perDay.multiply(BigInteger.valueOf(days(week, month)))));
        }
        return Weights.exact(weights);
    }

    private List<Long> workingDays(List<Period> parts) {
        return parts.stream().map(part -> days(part, period)).toList();
    }

    /** The working days of a part; all its days if none of the whole is worked. */
    private long days(Period part, Period whole) {
        return calendar.workingDays(whole) > 0 ? calendar.workingDays(part) : part.days();
    }
}
