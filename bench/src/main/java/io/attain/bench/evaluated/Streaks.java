package io.attain.bench.evaluated;

import io.attain.activity.PersonDay;
import io.attain.bench.company.Company;
import io.attain.bench.company.Size;
import io.attain.bench.turns.Report;
import io.attain.risk.ActionDay;
import io.attain.risk.StreakPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How many days the open streaks of all reps have, over the year so far. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class Streaks {

    private static final int CALLS_A_DAY = 8;
    /** Marks a day in the array that is not worked. */
    private static final int OFF = -1;

    @Param
    public Size size = Size.S;

    private final List<List<ActionDay>> people = new ArrayList<>();
    private int[][] calls;

    @Setup
    public void check() {
        Company company = new Company(size, 1);
        for (int rep = 0; rep < size.reps(); rep++) {
            people.add(days(company, rep));
        }
        calls = people.stream()
                .map(days -> days.stream()
                        .mapToInt(day -> day.state() == PersonDay.State.OFF ? OFF : (int) day.done())
                        .toArray())
                .toArray(int[][]::new);
        Report.same("streaks", attain(), plain());
    }

    private static List<ActionDay> days(Company company, int rep) {
        List<ActionDay> days = new ArrayList<>();
        for (int number = 0; ; number++) {
            LocalDate day = Company.WHOLE_YEAR.start().plusDays(number);
            if (!day.isBefore(Company.TODAY)) {
                return days;
            }
            PersonDay.State missing = day.getDayOfWeek().getValue() > 5 ? PersonDay.State.OFF : PersonDay.State.MISSING;
            days.add(company.log(rep, number)
                    .map(log -> new ActionDay(day, log.calls(), CALLS_A_DAY, PersonDay.State.LOGGED))
                    .orElse(new ActionDay(day, 0, CALLS_A_DAY, missing)));
        }
    }

    @Benchmark
    public long attain() {
        long missed = 0;
        for (List<ActionDay> days : people) {
            missed += StreakPolicy.STANDARD
                    .current(days)
                    .map(streak -> streak.misses().size())
                    .orElse(0);
        }
        return missed;
    }

    @Benchmark
    public long plain() {
        long missed = 0;
        for (int[] days : calls) {
            int misses = 0;
            for (int done : days) {
                if (done >= CALLS_A_DAY) {
                    misses = 0;
                } else if (done != OFF) {
                    misses++;
                }
            }
            missed += misses < StreakPolicy.STANDARD.warningFrom() ? 0 : misses;
        }
        return missed;
    }
}
