package io.attain.target.attainment;

import io.attain.kernel.Period;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.target.TargetNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A target laid out over its days: by month weights first, then evenly over the working days inside each month, always
 * by largest remainder, so that the days sum to the target exactly.
 *
 * <p>Without weights, or with a number of them that does not fit the period, months weigh their working days. Where no
 * day is worked, all days count.
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
    private final long[] weights;
    private final long[] amounts;

    /** Lays out {@code amount} over {@code period}; the weights are one per month that the period touches, or none. */
    public Phasing(long amount, Period period, List<Long> monthWeights, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.months = period.months();
        this.weights = weights(period, monthWeights);
        this.amounts = Split.byLargestRemainder(amount, weights);
    }

    /** The layout of the amount that counts for a node on a day. */
    public static Phasing of(TargetNode node, LocalDate asOf, WorkingCalendar calendar) {
        return new Phasing(node.amountOn(asOf), node.period(), node.monthWeights(), calendar);
    }

    /** The sum of the shares of all days before {@code day}: 0 up to the first day, the whole target after the last. */
    public long before(LocalDate day) {
        return months(day).stream().mapToLong(MonthShare::due).sum();
    }

    /** The sum of the shares of the days of a period. */
    public long within(Period days) {
        return before(days.end()) - before(days.start());
    }

    /** The months one by one as they stand at the start of {@code day}; what is due of them is what is due before it. */
    public List<MonthShare> months(LocalDate day) {
        List<MonthShare> shares = new ArrayList<>();
        for (int i = 0; i < amounts.length; i++) {
            Period month = months.get(i);
            LocalDate to = day.isBefore(month.start()) ? month.start() : day.isAfter(month.end()) ? month.end() : day;
            long elapsed = days(month.start(), to, month);
            long all = days(month.start(), month.end(), month);
            shares.add(
                    new MonthShare(month, weights[i], amounts[i], elapsed, all, firstShares(amounts[i], elapsed, all)));
        }
        return List.copyOf(shares);
    }

    /** The share of one day: what is due on it. 0 outside the period and on days that are not worked. */
    public long on(LocalDate day) {
        return before(day.plusDays(1)) - before(day);
    }

    /** The sum of the first {@code elapsed} of {@code all} equal shares: those served first hold the units left over. */
    private static long firstShares(long amount, long elapsed, long all) {
        return amount / all * elapsed + Math.min(elapsed, amount % all);
    }

    private long days(LocalDate from, LocalDate to, Period month) {
        return calendar.workingDays(month) > 0 ? calendar.workingDays(from, to) : to.toEpochDay() - from.toEpochDay();
    }

    private long[] weights(Period period, List<Long> given) {
        if (given.size() == months.size() && given.stream().anyMatch(weight -> weight > 0)) {
            return given.stream().mapToLong(Long::longValue).toArray();
        }
        return months.stream()
                .mapToLong(month -> calendar.workingDays(period) > 0 ? calendar.workingDays(month) : month.days())
                .toArray();
    }
}
