package io.attain.attainment.figures;

import io.attain.kernel.Exact;
import io.attain.kernel.Period;
import io.attain.kernel.Rounding;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A target laid out over its days: by month weights first, then evenly over the working days inside each month. What is
 * expected by a day is exact; what a day asks of a person is whole minor units, which sum to the target, for its months are
 * split by largest remainder and a month's units come due one after the other.
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
     */
    public record MonthShare(Period month, Exact weight, Exact amount, Exact elapsed, Exact days) {

        /** The part of the amount that its finished days make up. */
        public Exact due() {
            return amount.times(elapsed).by(days);
        }
    }

    private final long amount;

    private final WorkingCalendar calendar;
    private final List<Period> months;
    /** Of each month its working days, in halves, or none. */
    private final long[] worked;

    /** Whether the weights are given and no working days. */
    private final boolean weighted;

    private final long[] weights;
    private final long[] amounts;
    /** Of each month what those before it make up. */
    private final long[] earlier;

    private final BigInteger weightSum;

    /** Lays out {@code amount} over {@code period}. */
    public Phasing(long amount, Period period, MonthWeights monthWeights, WorkingCalendar calendar) {
        this.amount = amount;
        this.calendar = calendar;
        this.months = monthWeights.years().cut(period);
        this.worked = months.stream().mapToLong(calendar::halfDays).toArray();
        List<Long> given = monthWeights.over(period, calendar);
        this.weighted = !given.isEmpty();
        this.weights = weights(given);
        this.amounts = Split.byLargestRemainder(amount, weights);
        this.earlier = earlier(amounts);
        this.weightSum = Arrays.stream(weights).mapToObj(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private Phasing(Phasing alike, long amount) {
        this.amount = amount;
        this.calendar = alike.calendar;
        this.months = alike.months;
        this.worked = alike.worked;
        this.weighted = alike.weighted;
        this.weights = alike.weights;
        this.amounts = Split.byLargestRemainder(amount, weights);
        this.earlier = earlier(amounts);
        this.weightSum = alike.weightSum;
    }

    /** The same days and weights for another amount. */
    Phasing alike(long other) {
        return new Phasing(this, other);
    }

    /** Layouts that expect in sum what these do: of each shape there is one. */
    static List<Phasing> together(Stream<Phasing> layouts) {
        Map<Shape, Phasing> together = new LinkedHashMap<>();
        layouts.forEach(each -> together.merge(
                each.shape(), each, (one, other) -> new Phasing(one, Math.addExact(one.amount, other.amount))));
        return List.copyOf(together.values());
    }

    private static long[] earlier(long[] amounts) {
        long[] earlier = new long[amounts.length];
        for (int i = 1; i < amounts.length; i++) {
            earlier[i] = earlier[i - 1] + amounts[i - 1];
        }
        return earlier;
    }

    /** The layout of the amount that counts for a node on a day. */
    public static Phasing of(TargetNode node, LocalDate asOf, WorkingCalendar calendar) {
        return new Phasing(node.amountOn(asOf), node.period(), node.monthWeights(), calendar);
    }

    /** What is expected by the start of a day, exact: 0 up to the first day, the whole target after the last. */
    public Exact expected(LocalDate day) {
        int month = month(day);
        BigInteger finished = BigInteger.ZERO;
        for (int i = 0; i < month; i++) {
            finished = finished.add(BigInteger.valueOf(weights[i]));
        }
        BigInteger days = BigInteger.valueOf(days(month));
        BigInteger running = BigInteger.valueOf(weights[month]).multiply(BigInteger.valueOf(elapsed(month, day)));
        return Exact.of(
                finished.multiply(days).add(running).multiply(BigInteger.valueOf(amount)), weightSum.multiply(days));
    }

    /** The whole units of all days before {@code day}: 0 up to the first day, the whole target after the last. */
    public long before(LocalDate day) {
        int month = month(day);
        return earlier[month] + due(month, day);
    }

    /** The place of the month that a day lies in; of a day outside the period, the first or the last. */
    private int month(LocalDate day) {
        int low = 0;
        int high = months.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (day.isBefore(months.get(middle).start())) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    /** The whole units of the days of a period. */
    public long within(Period days) {
        return before(days.end()) - before(days.start());
    }

    /** The months one by one as they stand at the start of {@code day}; what is due of them is what is expected by then. */
    public List<MonthShare> months(LocalDate day) {
        return IntStream.range(0, amounts.length)
                .mapToObj(i -> new MonthShare(
                        months.get(i),
                        weighted ? Exact.of(weights[i]) : Exact.of(weights[i], 2),
                        share(i),
                        Exact.of(elapsed(i, day), 2),
                        Exact.of(days(i), 2)))
                .toList();
    }

    private Exact share(int month) {
        return Exact.of(BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[month])), weightSum);
    }

    /** Whether all days have the same, for the same reasons. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phasing phasing
                && months.equals(phasing.months)
                && calendar.equals(phasing.calendar)
                && Arrays.equals(weights, phasing.weights)
                && amount == phasing.amount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(months, Arrays.hashCode(weights), amount);
    }

    /** What layouts have in common that give each day the same part of whatever is laid out. */
    record Shape(List<Period> months, WorkingCalendar calendar, List<Long> proportion) {}

    Shape shape() {
        long common = LongStream.of(weights).reduce(0, Rounding::commonDivisor);
        return new Shape(
                months,
                calendar,
                LongStream.of(weights).map(each -> each / common).boxed().toList());
    }

    /** The whole units of one day. 0 outside the period and on days that are not worked. */
    public long on(LocalDate day) {
        return before(day.plusDays(1)) - before(day);
    }

    /** The whole units of a month's finished days: the last of them has what is left over. */
    private long due(int month, LocalDate day) {
        long elapsed = elapsed(month, day);
        long days = days(month);
        return amounts[month] / days * elapsed + amounts[month] % days * elapsed / days;
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
                ? calendar.halfDays(days.start(), day)
                : 2 * (day.toEpochDay() - days.start().toEpochDay());
    }

    private long days(int month) {
        return worked[month] > 0 ? worked[month] : 2L * months.get(month).days();
    }

    private long[] weights(List<Long> given) {
        if (!given.isEmpty()) {
            return given.stream().mapToLong(Long::longValue).toArray();
        }
        return LongStream.of(worked).anyMatch(days -> days > 0)
                ? worked
                : months.stream().mapToLong(month -> 2L * month.days()).toArray();
    }
}
