package io.attain.attainment.trend;

import io.attain.kernel.Coded;
import io.attain.kernel.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a trend is told by, the finest first. */
public enum Steps implements Coded {
    DAY(ChronoUnit.DAYS, day -> day),
    /** ISO weeks. */
    WEEK(ChronoUnit.WEEKS, day -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
    MONTH(ChronoUnit.MONTHS, day -> day.with(TemporalAdjusters.lastDayOfMonth()));

    /** Three years by day, twenty by week, a hundred by month: no picture shows more. */
    private static final int MOST = 1_250;

    private final ChronoUnit unit;

    @SuppressWarnings("ImmutableEnumChecker") // holds no state
    private final UnaryOperator<LocalDate> end;

    Steps(ChronoUnit unit, UnaryOperator<LocalDate> end) {
        this.unit = unit;
        this.end = end;
    }

    /** These, or the finest larger ones that a period is not too long for. */
    Steps fitting(Period period) {
        return Stream.of(values())
                .filter(each -> each.compareTo(this) >= 0)
                .filter(each -> each.unit.between(period.start(), period.end()) <= MOST)
                .findFirst()
                .orElse(MONTH);
    }

    /** The last days of the steps that end inside a period. */
    NavigableSet<LocalDate> ends(Period period) {
        NavigableSet<LocalDate> ends = new TreeSet<>();
        for (LocalDate day = end.apply(period.start()); period.contains(day); day = end.apply(day.plusDays(1))) {
            ends.add(day);
        }
        return ends;
    }
}
