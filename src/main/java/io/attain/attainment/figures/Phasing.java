package io.attain.attainment.figures;

import io.attain.kernel.MarginalSplit;
import io.attain.kernel.Period;
import io.attain.kernel.Rounding;
import io.attain.kernel.Split;
import io.attain.kernel.WorkingCalendar;
import io.attain.targets.MonthWeights;
import io.attain.targets.TargetNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

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

    /** What it is laid out with, if it is one of several parts. */
    private final @Nullable Parts together;

    private final int part;

    /** Lays out {@code amount} over {@code period}. */
    public Phasing(long amount, Period period, MonthWeights monthWeights, WorkingCalendar calendar) {
        this.calendar = calendar;
        this.months = period.months();
        this.worked = months.stream().mapToLong(calendar::workingDays).toArray();
        this.weights = weights(monthWeights.over(period, calendar));
        this.amounts = Split.byLargestRemainder(amount, weights);
        this.earlier = earlier(amounts);
        this.together = null;
        this.part = 0;
    }

    private Phasing(Parts together, int part) {
        this.calendar = together.whole.calendar;
        this.months = together.whole.months;
        this.worked = together.whole.worked;
        this.weights = together.whole.weights;
        this.amounts = together.months[part];
        this.earlier = earlier(amounts);
        this.together = together;
        this.part = part;
    }

    private static long[] earlier(long[] amounts) {
        long[] earlier = new long[amounts.length];
        for (int i = 1; i < amounts.length; i++) {
            earlier[i] = earlier[i - 1] + amounts[i - 1];
        }
        return earlier;
    }

    /** The days that it is laid out over. */
    public Period period() {
        return new Period(months.get(0).start(), months.get(months.size() - 1).end());
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

    /** Whether all days have the same, for the same reasons. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phasing phasing
                && months.equals(phasing.months)
                && calendar.equals(phasing.calendar)
                && Arrays.equals(weights, phasing.weights)
                && Arrays.equals(amounts, phasing.amounts)
                && part == phasing.part
                && Objects.equals(together, phasing.together);
    }

    @Override
    public int hashCode() {
        return Objects.hash(months, Arrays.hashCode(weights), Arrays.hashCode(amounts));
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

    /**
     * The layouts of parts that make up this whole. What they make up on a day is what the whole does: the months of all are
     * split together, and what is due within a month by largest remainder.
     *
     * @param parts their amounts, which sum to the whole's
     */
    List<Phasing> split(long[] parts) {
        Parts together = new Parts(this, MarginalSplit.of(parts, weights, amounts));
        return IntStream.range(0, parts.length)
                .mapToObj(part -> new Phasing(together, part))
                .toList();
    }

    /** Parts that are laid out together; the last day asked for is kept, since it is asked for of one after the other. */
    private static final class Parts {
        private final Phasing whole;
        /** Of each part the amounts of its months. */
        private final long[][] months;

        private volatile Due last = new Due(LocalDate.MIN, List.of());

        private record Due(LocalDate day, List<Long> parts) {}

        Parts(Phasing whole, long[][] months) {
            this.whole = whole;
            this.months = months;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Parts parts && whole.equals(parts.whole) && Arrays.deepEquals(months, parts.months);
        }

        @Override
        public int hashCode() {
            return whole.hashCode();
        }

        /** What is due of a part's month by a day inside it. */
        long due(int part, int month, LocalDate day) {
            Due known = last;
            if (!known.day.equals(day)) {
                known = new Due(day, split(month, whole.due(month, day)));
                last = known;
            }
            return known.parts.get(part);
        }

        private List<Long> split(int month, long due) {
            long[] amounts =
                    Arrays.stream(months).mapToLong(part -> part[month]).toArray();
            long[] split = due == 0 ? new long[amounts.length] : Split.byLargestRemainder(due, amounts);
            return LongStream.of(split).boxed().toList();
        }
    }

    /** The share of one day: what is due on it. 0 outside the period and on days that are not worked. */
    public long on(LocalDate day) {
        return before(day.plusDays(1)) - before(day);
    }

    /** The finished days' shares of a month's amount; those served first hold the units left over. */
    private long due(int month, LocalDate day) {
        long elapsed = elapsed(month, day);
        long days = days(month);
        if (together != null && elapsed > 0 && elapsed < days) {
            return together.due(part, month, day);
        }
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
