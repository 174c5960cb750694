package io.attain.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.PersonDay.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LogRateTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    /** Five people, Friday a holiday, one joins on Wednesday, one is away for two days: of 16 logs 14 came, one of them late. */
    @Test
    void onlyDaysOnWhichALogWasExpectedCount() {
        List<LogRate> rates = List.of(
                rate(0, State.LOGGED, State.LOGGED, State.LOGGED, State.LOGGED, State.OFF),
                rate(1, State.LOGGED, State.LOGGED, State.LOGGED, State.LOGGED, State.OFF),
                rate(0, State.LOGGED, State.LOGGED, State.MISSING, State.LOGGED, State.OFF),
                rate(0, State.OFF, State.OFF, State.LOGGED, State.LOGGED, State.OFF),
                rate(0, State.LEAVE, State.LEAVE, State.MISSING, State.LOGGED, State.OFF));

        assertThat(rates.stream().reduce(LogRate.NONE, LogRate::plus)).isEqualTo(new LogRate(16, 14, 13));
    }

    @Test
    void aDayWhoseLogCanStillBeHandedInIsNotCountedYet() {
        assertThat(rate(0, State.LOGGED, State.PENDING)).isEqualTo(new LogRate(1, 1, 1));
        assertThat(rate(0, State.PENDING, State.PENDING)).isEqualTo(LogRate.NONE);
        assertThat(rate(0)).isEqualTo(LogRate.NONE);
    }

    @Test
    void aLateLogIsHandedInAndNotOnTime() {
        assertThat(rate(2, State.LOGGED, State.LOGGED)).isEqualTo(new LogRate(2, 2, 0));
    }

    @Property
    void theRateOfManyDaysIsThatOfEachTogether(@ForAll("weeks") List<State> states) {
        State[] all = states.toArray(State[]::new);
        LogRate sum = LogRate.NONE;
        for (State state : states) {
            sum = sum.plus(rate(0, state));
        }

        assertThat(rate(0, all)).isEqualTo(sum);
        assertThat(sum.onTime()).isLessThanOrEqualTo(sum.handedIn());
        assertThat(sum.handedIn()).isLessThanOrEqualTo(sum.expected());
        assertThat(sum.expected()).isEqualTo((int) states.stream()
                .filter(state -> state == State.LOGGED || state == State.MISSING)
                .count());
    }

    @Provide
    Arbitrary<List<State>> weeks() {
        return Arbitraries.of(State.values()).list().ofMaxSize(14);
    }

    /** The rate of somebody's days from Monday on, of which the first so many were late. */
    private static LogRate rate(int late, State... states) {
        List<PersonDay> days = new ArrayList<>();
        for (int at = 0; at < states.length; at++) {
            days.add(new PersonDay(MONDAY.plusDays(at), Expectation.WORKDAY, states[at], Map.of()));
        }
        return LogRate.of(
                days,
                late == 0
                        ? Set.of()
                        : Set.copyOf(MONDAY.datesUntil(MONDAY.plusDays(late)).toList()));
    }
}
