package io.attain.attainment.figures;

import io.attain.kernel.Period;
import io.attain.kernel.Rounding;
import io.attain.kernel.WorkingCalendar;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a period will bring if its remaining working days are like those that are over.
 *
 * <p>With n finished working days and j more to come by a day, the forecast by that day is actual × (n + j) ÷ n. The band
 * around it holds four of five outcomes if the days are alike and independent: ± 1.28 × s × √(j × (1 + j ÷ n)), where s is
 * the standard deviation of the daily results so far; the second part under the root is the doubt about their mean. What
 * was achieved on a day that is not worked counts for the working day before it, or else for the first. No band is given
 * for fewer than {@value #LEAST_DAYS} days, nor for a rate, which is forecast to stay as it is.
 *
 * @param actual what has been reached
 * @param finished the finished working days n, at least one
 * @param deviation s in minor units; nothing if there is no band
 * @param falls whether a day's results can be negative; if not, the band never goes below what has been reached
 * @param steady whether it stays as it is, as a rate does
 */
public record RunRate(long actual, int finished, OptionalDouble deviation, boolean falls, boolean steady) {

    /** From so many finished working days on there is a band. */
    public static final int LEAST_DAYS = 10;

    /** The 90th percentile of the standard normal distribution: 80 % lie within as much of either side. */
    private static final double EIGHTY_PERCENT = 1.2816;

    /** The forecast of a sum whose working days before {@code asOf} are over, at least one of them. */
    public static RunRate of(
            long actual, Period period, LocalDate asOf, SortedMap<LocalDate, Tally> results, WorkingCalendar calendar) {
        TreeMap<LocalDate, Long> daily = new TreeMap<>();
        calendar.days(new Period(period.start(), asOf)).forEach(day -> daily.put(day, 0L));
        results.headMap(asOf).forEach((day, tally) -> {
            Map.Entry<LocalDate, Long> worked = daily.floorEntry(day);
            daily.merge(worked == null ? daily.firstKey() : worked.getKey(), tally.amount(), Long::sum);
        });
        boolean falls = daily.values().stream().anyMatch(amount -> amount < 0);
        OptionalDouble deviation =
                daily.size() < LEAST_DAYS ? OptionalDouble.empty() : OptionalDouble.of(deviation(daily));
        return new RunRate(actual, daily.size(), deviation, falls, false);
    }

    /** The forecast of a rate. */
    public static RunRate steady(long actual, int finished) {
        return new RunRate(actual, finished, OptionalDouble.empty(), false, true);
    }

    private static double deviation(Map<LocalDate, Long> daily) {
        double mean =
                daily.values().stream().mapToLong(Long::longValue).average().orElse(0);
        double squares = daily.values().stream()
                .mapToDouble(amount -> (amount - mean) * (amount - mean))
                .sum();
        return Math.sqrt(squares / (daily.size() - 1));
    }

    /** What is forecast after so many more working days. */
    public long after(int days) {
        return steady ? actual : Rounding.halfUp(actual, (long) finished + days, finished);
    }

    /** The lower edge of the band after so many more working days. */
    public long low(int days) {
        long edge = after(days) - halfWidth(days);
        return falls ? edge : Math.max(Math.min(actual, after(days)), edge);
    }

    /** The upper edge of the band after so many more working days. */
    public long high(int days) {
        return after(days) + halfWidth(days);
    }

    private long halfWidth(int days) {
        return Math.round(EIGHTY_PERCENT * deviation.orElse(0) * Math.sqrt(days * (1 + (double) days / finished)));
    }
}
