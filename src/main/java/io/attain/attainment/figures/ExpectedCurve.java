package io.attain.attainment.figures;

import io.attain.kernel.Exact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a node expects by the end of some days of its period: the sum of its parts if they make up the whole target, its
 * own phasing if not, as {@link Attainment} does for one day. A rate is expected in full from the first day.
 */
public final class ExpectedCurve {

    private final List<LocalDate> days;
    private final Exact[] byEndOf;

    private ExpectedCurve(List<LocalDate> days, Exact[] byEndOf) {
        this.days = days;
        this.byEndOf = byEndOf;
    }

    /** The curve of these layouts on some days, in order. */
    static ExpectedCurve of(Stream<Phasing> layouts, List<LocalDate> days) {
        List<Phasing> together = Phasing.together(layouts);
        return new ExpectedCurve(
                days,
                days.stream()
                        .map(day -> together.stream()
                                .map(each -> each.expected(day.plusDays(1)))
                                .reduce(Exact.ZERO, Exact::plus))
                        .toArray(Exact[]::new));
    }

    /** The curve of what is due from the first day on. */
    static ExpectedCurve steady(long amount, List<LocalDate> days) {
        Exact[] always = new Exact[days.size()];
        Arrays.fill(always, Exact.of(amount));
        return new ExpectedCurve(days, always);
    }

    /** This curve, followed by one of later days. */
    ExpectedCurve then(ExpectedCurve later) {
        return new ExpectedCurve(
                Stream.concat(days.stream(), later.days.stream()).toList(),
                Stream.concat(Arrays.stream(byEndOf), Arrays.stream(later.byEndOf))
                        .toArray(Exact[]::new));
    }

    /** Whether it tells these days. */
    boolean isOn(List<LocalDate> asked) {
        return days.equals(asked);
    }

    /** What is expected by the end of one of the days asked for. */
    public Exact byEndOf(LocalDate day) {
        return byEndOf[Collections.binarySearch(days, day)];
    }
}
