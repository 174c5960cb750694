package io.attain.planning.smart;

import io.attain.kernel.Period;
import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person has reached of a metric in periods of one length during the trailing twelve months: the target's own
 * period moved back by one month, by two, and so on, as far as it ended by the day and began within the twelve months.
 */
public final class PastWindows {

    /** How far back a history reaches. */
    public static final int MONTHS = 12;

    private static final long WHOLE = 100;

    private final List<Period> windows;
    private final Tally[] tallies;
    private final boolean rate;
    private LocalDate first = LocalDate.MAX;

    /** Nothing reached yet, as of a day. */
    public PastWindows(Period period, LocalDate today, boolean rate) {
        this.windows = windows(period, today);
        this.rate = rate;
        this.tallies = new Tally[windows.size()];
        Arrays.fill(tallies, Tally.NONE);
    }

    /** No history at all. */
    public static PastWindows none() {
        LocalDate day = LocalDate.EPOCH;
        return new PastWindows(new Period(day, day.plusYears(2)), day, false);
    }

    private static List<Period> windows(Period period, LocalDate today) {
        List<Period> windows = new ArrayList<>();
        LocalDate earliest = today.minusMonths(MONTHS);
        for (int back = 1; !period.start().minusMonths(back).isBefore(earliest); back++) {
            LocalDate start = period.start().minusMonths(back);
            LocalDate end = period.end().minusMonths(back);
            if (!end.isAfter(today) && start.isBefore(end)) {
                windows.add(new Period(start, end));
            }
        }
        return List.copyOf(windows);
    }

    /** Adds a result of that person and metric. */
    public void add(LocalDate day, long amount) {
        for (int i = 0; i < tallies.length; i++) {
            if (windows.get(i).contains(day)) {
                tallies[i] = tallies[i].plus(new Tally(amount, 1));
                first = day.isBefore(first) ? day : first;
            }
        }
    }

    /** Whether nothing was reached in any window. */
    public boolean isEmpty() {
        return size() == 0;
    }

    /** How many windows count: those that ended after the person's first result, for whoever joined late. */
    public int size() {
        return totals().length;
    }

    private long[] totals() {
        List<Long> totals = new ArrayList<>();
        for (int i = 0; i < tallies.length; i++) {
            if (windows.get(i).end().isAfter(first) && !(rate && tallies[i].count() == 0)) {
                totals.add(rate ? tallies[i].mean() : tallies[i].amount());
            }
        }
        return totals.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /**
     * The percentile by nearest rank: the least of the totals that so many percent of them do not exceed.
     *
     * @param percent 0 to 100
     * @throws IllegalStateException if there is no history
     */
    public long percentile(int percent) {
        long[] totals = totals();
        if (totals.length == 0) {
            throw new IllegalStateException("There is no history");
        }
        long rank = (percent * (long) totals.length + WHOLE - 1) / WHOLE;
        return totals[(int) Math.max(0, rank - 1)];
    }
}
