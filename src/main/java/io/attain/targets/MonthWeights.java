package io.attain.targets;

import io.attain.kernel.Coded;
import io.attain.kernel.FiscalYears;
import io.attain.kernel.Period;
import io.attain.kernel.Rounding;
import io.attain.kernel.VisibleText;
import io.attain.kernel.WorkingCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a target weighs its months, as its issue says it or as a part takes it over from what it is a part of.
 *
 * @param each one weight per month, 0 or more; none if nothing is said, or nothing that can be read
 * @param whole the period whose months they are of if they are taken over; null if they are the target's own
 * @param unread what its issue says and nobody can read; empty if there is no such text
 * @param years what is a month: a fiscal period of these years
 */
public record MonthWeights(List<Long> each, @Nullable Period whole, String unread, FiscalYears years) {

    /** Nothing is said: months weigh their working days. */
    public static final MonthWeights NONE = MonthWeights.of(List.of());

    /** So much of what cannot be read is kept. */
    private static final int LONGEST = 200;

    private static final String CUT = "…";

    /** What can speak against weights. */
    public enum Problem implements Coded {
        /** Something is no number. */
        NUMBER,
        /** There is nothing between two marks. */
        MISSING,
        NEGATIVE,
        /** They are separated by more than one kind of mark. */
        MARKS,
        /** One has more digits than can be told apart. */
        DIGITS,
        /** Percents that do not sum to 100. */
        PERCENT,
        /** All are 0. */
        ZERO,
        /** There are more or fewer than the period touches months. */
        COUNT
    }

    /**
     * Why weights do not count.
     *
     * @param words what the message is filled with
     */
    public record Fault(Problem problem, List<String> words) {

        public Fault {
            words = List.copyOf(words);
        }

        static Fault of(Problem problem, Object... words) {
            return new Fault(
                    problem, List.of(words).stream().map(String::valueOf).toList());
        }

        /** The name used in REST, and at the end of the message's key. */
        public String code() {
            return "weights." + problem.code();
        }

        /** The key of the message that tells it and how to mend it. */
        public String messageKey() {
            return "attain.target.smart." + code();
        }
    }

    public MonthWeights {
        each = List.copyOf(each);
        if (each.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException("A weight may not be negative: " + each);
        }
    }

    /** These weights. */
    public static MonthWeights of(List<Long> each) {
        return new MonthWeights(each, null, "", FiscalYears.CALENDAR);
    }

    /** The weights that somebody wrote, as in {@code 30/40/30}; what cannot be read is kept as it is. */
    public static MonthWeights read(String text) {
        String said = VisibleText.of(text);
        if (said.isEmpty()) {
            return NONE;
        }
        WrittenWeights written = WrittenWeights.of(said);
        return written.faults().isEmpty()
                ? of(written.weights())
                : new MonthWeights(
                        List.of(),
                        null,
                        said.length() <= LONGEST ? said : VisibleText.cut(said, LONGEST) + CUT,
                        FiscalYears.CALENDAR);
    }

    /** The same of the periods of these years. */
    public MonthWeights of(FiscalYears others) {
        return years.equals(others) ? this : new MonthWeights(each, whole, unread, others);
    }

    private MonthWeights none() {
        return NONE.of(years);
    }

    /** All that speaks against them in a period; as long as there is none, their number is not judged. */
    public List<Fault> faults(@Nullable Period period) {
        if (!unread.isEmpty()) {
            return WrittenWeights.of(unread).faults();
        }
        if (each.isEmpty() || whole != null || period == null) {
            return List.of();
        }
        int months = years.cut(period).size();
        return each.size() == months ? List.of() : List.of(Fault.of(Problem.COUNT, each.size(), months));
    }

    /** What its issue says: the weights as in 30/40/30, or what cannot be read; empty for what is taken over. */
    public String text() {
        return whole != null ? "" : unread + each.stream().map(String::valueOf).collect(Collectors.joining("/"));
    }

    /** The target's own weights if they count for its period, else none. */
    public MonthWeights in(Period period) {
        return whole == null && count(period) ? this : none();
    }

    /** Whether anything is said, be it understood or not. */
    public boolean areSaid() {
        return whole != null || !each.isEmpty() || !unread.isEmpty();
    }

    /**
     * These weights of a target as its parts take them over: for each month that of the target; none if they do not count.
     *
     * @param period the target's
     */
    public MonthWeights takenOver(Period period) {
        if (whole != null) {
            return this;
        }
        return count(period) ? new MonthWeights(each, period, "", years) : none();
    }

    private boolean count(Period period) {
        return each.stream().anyMatch(weight -> weight > 0)
                && each.size() == years.cut(period).size();
    }

    /**
     * The weights of a period's months; none if they do not count for it. What is taken over is cut to the period: a month
     * that the period has in part weighs as many of its working days as the period has.
     *
     * @param calendar the days that are worked
     */
    public List<Long> over(Period period, WorkingCalendar calendar) {
        if (whole == null || whole.equals(period)) {
            return count(period) ? each : List.of();
        }
        List<Period> months = years.cut(whole);
        List<Share> shares = new ArrayList<>();
        for (Period part : years.cut(period)) {
            shares.add(share(part, months, calendar));
        }
        long common = shares.stream().mapToLong(Share::of).reduce(1, MonthWeights::multiple);
        List<Long> cut = shares.stream()
                .map(share -> share.weight * (common / share.of) * share.days)
                .toList();
        return cut.stream().anyMatch(weight -> weight > 0) ? cut : List.of();
    }

    /** The part of a month's weight that some of its days have. */
    private record Share(long weight, long days, long of) {}

    private Share share(Period part, List<Period> months, WorkingCalendar calendar) {
        for (int i = 0; i < months.size(); i++) {
            Period month = months.get(i);
            if (month.equals(part)) {
                return new Share(each.get(i), 1, 1);
            }
            if (month.overlaps(part)) {
                Period both = part.within(month).orElseThrow();
                long worked = calendar.halfDays(month);
                long ofThem = calendar.halfDays(both);
                int unit = worked % 2 == 0 && ofThem % 2 == 0 ? 2 : 1;
                return worked > 0
                        ? new Share(each.get(i), ofThem / unit, worked / unit)
                        : new Share(each.get(i), both.days(), month.days());
            }
        }
        return new Share(0, 1, 1);
    }

    /** The least common multiple: at most the first and the last month are cut, so it stays small. */
    private static long multiple(long one, long other) {
        return one / Rounding.commonDivisor(one, other) * other;
    }
}
