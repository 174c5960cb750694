package io.attain.attainment.figures;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.Sums;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a period will bring if it goes on as it went, by its phasing.
 *
 * <p>The forecast by a day is actual × what is expected by then ÷ what is expected by now, so it never contradicts the pace.
 * The band around it holds four of five outcomes if the days are independent: ± 1.28 × s × √(j + n × r²), where s is the
 * standard deviation of the daily results so far, n the finished working days, j those to come by the day, and r what is
 * expected of these by what is expected of those; the second part under the root is the doubt about the speed so far. What
 * was achieved on a day that is not worked counts for the working day before it, or else for the first. No band is given
 * for fewer than {@value #LEAST_DAYS} days, nor for a rate, which is forecast to stay as it is.
 *
 * @param actual what has been reached
 * @param expected what is expected by now, above 0; null of a rate
 * @param finished the finished working days n, at least one
 * @param deviation s in minor units; nothing if there is no band
 * @param falls whether a day's results can be negative; if not, the band never goes below what has been reached
 */
public record Forecast(long actual, @Nullable Exact expected, int finished, OptionalDouble deviation, boolean falls) {

    /** From so many finished working days on there is a band. */
    public static final int LEAST_DAYS = 10;

    /** The 90th percentile of the standard normal distribution: 80 % lie within as much of either side. */
    private static final double EIGHTY_PERCENT = 1.2816;

    /**
     * The forecast of a sum.
     *
     * @param days the days that are over, at least one of them worked
     */
    public static Forecast of(
            long actual, Exact expected, Period days, SortedMap<LocalDate, Tally> results, WorkingCalendar calendar) {
        TreeMap<LocalDate, Long> daily = new TreeMap<>();
        calendar.days(days).forEach(day -> daily.put(day, 0L));
        results.headMap(days.end()).forEach((day, tally) -> {
            Map.Entry<LocalDate, Long> worked = daily.floorEntry(day);
            daily.merge(worked == null ? daily.firstKey() : worked.getKey(), tally.amount(), Sums::plus);
        });
        boolean falls = daily.values().stream().anyMatch(amount -> amount < 0);
        OptionalDouble deviation =
                daily.size() < LEAST_DAYS ? OptionalDouble.empty() : OptionalDouble.of(deviation(daily));
        return new Forecast(actual, expected, daily.size(), deviation, falls);
    }

    /** The forecast of a rate. */
    public static Forecast steady(long actual, int finished) {
        return new Forecast(actual, null, finished, OptionalDouble.empty(), false);
    }

    private static double deviation(Map<LocalDate, Long> daily) {
        double mean =
                daily.values().stream().mapToLong(Long::longValue).average().orElse(0);
        double squares = daily.values().stream()
                .mapToDouble(amount -> (amount - mean) * (amount - mean))
                .sum();
        return Math.sqrt(squares / (daily.size() - 1));
    }

    /** What is forecast by a day that so much is expected by. */
    public long by(Exact then) {
        return expected == null ? actual : then.times(actual).by(expected).rounded();
    }

    /** The lower edge of the band by a day that so much is expected by, after so many more working days. */
    public long low(Exact then, int days) {
        long edge = by(then) - halfWidth(then, days);
        return falls ? edge : Math.max(Math.min(actual, by(then)), edge);
    }

    /** The upper edge of the band. */
    public long high(Exact then, int days) {
        return by(then) + halfWidth(then, days);
    }

    private long halfWidth(Exact then, int days) {
        if (expected == null) {
            return 0;
        }
        double more = then.minus(expected).by(expected).approximate();
        return Math.round(EIGHTY_PERCENT * deviation.orElse(0) * Math.sqrt(days + finished * more * more));
    }
}
