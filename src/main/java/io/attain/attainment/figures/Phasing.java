package io.attain.attainment.figures;

import io.attain.kernel.Period;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * A target laid out over its days: by month weights first, then evenly over the working days inside each month, always
 * by largest remainder, so that the days sum to the target exactly.
 *
 * <p>Without weights that count for the period months weigh their working days. Where no day is worked, all days count.
 */
public final class Phasing {

    /**
     * One month of the period as it stands at the start of a day.
     *
     * @param month its days inside the period
     * @param weight its weight among the months
     * @param amount its share of the whole
     * @param elapsed its finished working days
     * @param days all of its working days
     * @param due the part of the amount that its finished days make up
     */
    public record MonthShare(Period month, long weight, long amount, long elapsed, long days, long due) {}

    private final WorkingCalendar calendar;
    private final List<Period> months;
    /** Of each month its working days, or none. */
    private final long[] worked;

    private final long[] weights;
    private final long[] amounts;
    /** Of each month what those before it make up. */
    private final long[] earlier;

    /** Lays out {@code amount} over {@code period}. */
    public Phasing(long amount, Period period, MonthWeights monthWeights, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.months = period.months();
        this.worked = months.stream().mapToLong(calendar::workingDays).toArray();
        this.weights = weights(monthWeights.over(period, calendar));
        this.amounts = Split.byLargestRemainder(amount, weights);
        this.earlier = new long[amounts.length];
        for (int i = 1; i < amounts.length; i++) {
            earlier[i] = earlier[i - 1] + amounts[i - 1];
        }
    }

    /** The layout of the amount that counts for a node on a day. */
    public static Phasing of(TargetNode node, LocalDate asOf, WorkingCalendar calendar) {
        return new Phasing(node.amountOn(asOf), node.period(), node.monthWeights(), calendar);
    }

    /** The sum of the shares of all days before {@code day}: 0 up to the first day, the whole target after the last. */
    public long before(LocalDate day) {
        int month = month(day);
        return earlier[month] + due(month, day);
    }

    /** The place of the month that a day lies in; of a day outside the period, the first or the last. */
    private int month(LocalDate day) {
        long place = ChronoUnit.MONTHS.between(YearMonth.from(months.get(0).start()), YearMonth.from(day));
        return Math.toIntExact(Math.max(0, Math.min(amounts.length - 1, place)));
    }

    /** The sum of the shares of the days of a period. */
    public long within(Period days) {
        return before(days.end()) - before(days.start());
    }

    /** The months one by one as they stand at the start of {@code day}; what is due of them is what is due before it. */
    public List<MonthShare> months(LocalDate day) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i ->
                        new MonthShare(months.get(i), weights[i], amounts[i], elapsed(i, day), days(i), due(i, day)))
                .toList();
    }

    /** Whether another layout of the same period gives each month the same part of whatever is laid out. */
    boolean isLike(Phasing other) {
        BigInteger sum = sum(weights);
        BigInteger otherSum = sum(other.weights);
        return IntStream.range(0, weights.length).allMatch(i -> BigInteger.valueOf(weights[i])
                .multiply(otherSum)
                .equals(BigInteger.valueOf(other.weights[i]).multiply(sum)));
    }

    private static BigInteger sum(long[] weights) {
        return LongStream.of(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** The share of one day: what is due on it. 0 outside the period and on days that are not worked. */
    public long on(LocalDate day) {
        return before(day.plusDays(1)) - before(day);
    }

    /** The finished days' shares of a month's amount; those served first hold the units left over. */
    private long due(int month, LocalDate day) {
        long elapsed = elapsed(month, day);
        long days = days(month);
        return amounts[month] / days * elapsed + Math.min(elapsed, amounts[month] % days);
    }

    private long elapsed(int month, LocalDate day) {
        Period days = months.get(month);
        if (!day.isAfter(days.start())) {
            return 0;
        }
        if (!day.isBefore(days.end())) {
            return days(month);
        }
        return worked[month] > 0
                ? calendar.workingDays(days.start(), day)
                : day.toEpochDay() - days.start().toEpochDay();
    }

    private long days(int month) {
        return worked[month] > 0 ? worked[month] : months.get(month).days();
    }

    private long[] weights(List<Long> given) {
        if (!given.isEmpty()) {
            return given.stream().mapToLong(Long::longValue).toArray();
        }
        return LongStream.of(worked).anyMatch(days -> days > 0)
                ? worked
                : months.stream().mapToLong(Period::days).toArray();
    }
}
