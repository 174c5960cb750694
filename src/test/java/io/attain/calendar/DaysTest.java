package io.attain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);

    /** Adding and taking away periods is adding and taking away their days, whatever the order. */
    @Property
    void periodsStandForTheirDays(@ForAll("steps") List<Step> steps) {
        Days days = Days.NONE;
        TreeSet<LocalDate> naive = new TreeSet<>();
        for (Step step : steps) {
            days = step.add() ? days.plus(step.period()) : days.minus(step.period());
            List<LocalDate> touched = daysOf(step.period());
            if (step.add()) {
                naive.addAll(touched);
            } else {
                naive.removeAll(touched);
            }
        }
        List<Period> periods = days.periods();

        assertThat(periods.stream().flatMap(period -> daysOf(period).stream()).collect(Collectors.toList()))
                .containsExactlyElementsOf(naive);
        for (int next = 1; next < periods.size(); next++) {
            assertThat(periods.get(next - 1).end()).isBefore(periods.get(next).start());
        }
    }

    record Step(boolean add, Period period) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Period> periods = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 12))
                .as((from, length) -> new Period(FIRST.plusDays(from), FIRST.plusDays(from + length)));
        return Combinators.combine(Arbitraries.of(true, true, false), periods)
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private static List<LocalDate> daysOf(Period period) {
        return period.start().datesUntil(period.end()).toList();
    }
}
