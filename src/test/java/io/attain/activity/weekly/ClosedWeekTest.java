package io.attain.activity.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.activity.LogRate;
import io.attain.activity.completion.Completion;
import io.attain.activity.weekly.StageEntry.Outcome;
import io.attain.activity.weekly.WeeklyReport.Deals;
import io.attain.activity.weekly.WeeklyReport.Logs;
import io.attain.activity.weekly.WeeklyReport.OfAction;
import io.attain.activity.weekly.WeeklyReport.OfStage;
import io.attain.attainment.figures.Pace;
import io.attain.kernel.Exact;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.results.Tally;
import io.attain.targets.TargetFixture;
import io.attain.words.InMemoryStages;
import io.attain.words.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** A report that is noted and told again is the same report, until something is corrected: then both are told. */
class ClosedWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 28);
    private static final Period WEEK = Period.weekOf(MONDAY);
    private static final Period LAST_WEEK = WeeklyReport.before(WEEK);
    private static final List<Stage> OPEN = InMemoryStages.all().stream()
            .filter(stage -> stage.kind() == Stage.Kind.OPEN)
            .toList();

    /** What happened on the days of three weeks to each of some people. */
    record Told(
            List<Problem> problems,
            List<Deal> won,
            List<Touched> touched,
            List<StageEntry> entries,
            List<Integer> numbers) {

        /** The report of a week, before anything is left out of it. */
        WeeklyReport report(Period week) {
            return new WeeklyReport(
                    week,
                    List.of(new TargetStand(TargetFixture.root(7, 900), stand(week), List.of())),
                    OfStage.of(OPEN, week, known(week), known(WeeklyReport.before(week))),
                    List.of(
                            new OfAction(Metric.CALLS, completion(week)),
                            new OfAction(Metric.VISITS, Compared.of(Completion.NONE, Completion.NONE))),
                    Deals.of(week, won),
                    Deals.of(week, List.of()),
                    new Slipped(Deals.of(week, won), List.of()),
                    Contacts.of(week, touched),
                    TagCount.of(week, problems),
                    TagCount.of(week, problems),
                    new Logs(rate(week), new TreeMap<>()));
        }

        /** What was known of opportunities at the end of a week. */
        private List<StageEntry> known(Period week) {
            return entries.stream()
                    .filter(entry -> entry.day().isBefore(week.end()))
                    .toList();
        }

        private long number(Period week, int more) {
            return numbers.get((int) Math.floorMod(week.start().toEpochDay() / 7 + more, (long) numbers.size()));
        }

        private <T> Compared<T> compared(Period week, Function<Period, Map<String, T>> people, T none, Adding<T> plus) {
            return Compared.of(people.apply(week), people.apply(WeeklyReport.before(week)), none, plus::plus);
        }

        private Compared<TargetStand.At> stand(Period week) {
            return Compared.of(at(week), at(WeeklyReport.before(week)));
        }

        private TargetStand.At at(Period week) {
            long actual = number(week, 0);
            return new TargetStand.At(900, actual == 0 ? null : actual, Exact.of(actual, 7), Pace.ON_TRACK);
        }

        private Compared<Completion> completion(Period week) {
            return compared(
                    week,
                    days -> Map.of(
                            "lily", Completion.of(number(days, 1), Exact.of(7, 2)),
                            "tom@example.com", Completion.of(number(days, 2), Exact.of(3))),
                    Completion.NONE,
                    Completion::plus);
        }

        private Compared<LogRate> rate(Period week) {
            return compared(
                    week,
                    days -> Map.of("lily", new LogRate(5, (int) number(days, 3), (int) number(days, 4))),
                    LogRate.NONE,
                    LogRate::plus);
        }
    }

    /** Two of something together. */
    private interface Adding<T> {
        T plus(T one, T other);
    }

    private record AsTheyAre() implements WeeklyReport.Figures {
        @Override
        public <T> Compared<T> figure(String code, FrozenFigures.Kind<T> kind, Compared<T> live) {
            return live;
        }
    }

    @Property(tries = 200)
    void whatNobodyCorrectedIsToldAsItWas(@ForAll("weeks") Told told) {
        WeeklyReport live = told.report(WEEK);

        WeeklyReport shown = live.with(new AsTheyAre());
        assertThat(live.with(closed(told, told))).isEqualTo(shown);
        assertThat(live.with(new ClosedFigures(FrozenFigures.of(live), null))).isEqualTo(shown);
        assertThat(live.with(new ClosedFigures(null, null))).isEqualTo(shown);
    }

    @Property(tries = 200)
    void notingWhatIsToldOfAClosedWeekNotesTheSame(@ForAll("weeks") Told then, @ForAll("weeks") Told now) {
        FrozenFigures noted = FrozenFigures.of(then.report(WEEK));
        WeeklyReport shown = now.report(WEEK).with(closed(then, then));

        FrozenFigures again = FrozenFigures.of(shown);

        noted.values().forEach((code, figure) -> {
            if (isSomething(figure)) {
                assertThat(again.values()).as(code).containsEntry(code, figure);
            }
        });
    }

    @Property(tries = 200)
    void whateverIsCorrectedStandsBesideWhatTheWeekClosedWith(@ForAll("weeks") Told then, @ForAll("weeks") Told now) {
        WeeklyReport closed = then.report(WEEK);
        WeeklyReport live = now.report(WEEK);
        WeeklyReport shown = live.with(closed(then, then));

        assertThat(shown.won().tally().now()).isEqualTo(closed.won().tally().now());
        assertThat(shown.won().tally().before()).isEqualTo(closed.won().tally().before());
        assertThat(orNow(shown.won().tally().all()))
                .isEqualTo(live.won().tally().now());
        assertThat(orNow(shown.contacts().reach().all()))
                .isEqualTo(live.contacts().reach().now());
        assertThat(orNow(shown.logs().rate().all()))
                .isEqualTo(live.logs().rate().now());
        assertThat(problems(shown.problems(), Compared.Against::now)).isEqualTo(problems(closed.problems(), null));
        assertThat(problems(shown.problems(), ClosedWeekTest::orNow)).isEqualTo(problems(live.problems(), null));
    }

    private static ClosedFigures closed(Told now, Told before) {
        return new ClosedFigures(FrozenFigures.of(now.report(WEEK)), FrozenFigures.of(before.report(LAST_WEEK)));
    }

    private static boolean isSomething(String figure) {
        return figure.replace("/1", "").matches(".*[1-9].*");
    }

    /** How often each tag was met, in small letters; of none there is nothing. */
    private static Map<String, Long> problems(
            List<TagCount> counts, @Nullable Function<Compared.Against<Long>, Long> which) {
        return counts.stream()
                .map(count -> Map.entry(
                        count.tag().toLowerCase(Locale.ROOT),
                        which == null
                                ? count.times().now()
                                : which.apply(count.times().all())))
                .filter(count -> count.getValue() != 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static <T> T orNow(Compared.Against<T> figure) {
        T since = figure.since();
        return since == null ? figure.now() : since;
    }

    @Provide
    Arbitrary<Told> weeks() {
        Arbitrary<String> people = Arbitraries.of("lily", "tom@example.com", "王");
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-21, 6).map(MONDAY::plusDays);
        Arbitrary<Problem> problems = Combinators.combine(
                        people,
                        days,
                        Arbitraries.of("Price", "price", "50 % @ cost/unit", "交期"),
                        Arbitraries.of("", "x"))
                .as(Problem::new);
        Arbitrary<Touched> touched = Combinators.combine(
                        people, days, Arbitraries.longs().between(0, 4))
                .as(Touched::new);
        Arbitrary<StageEntry> entries = Combinators.combine(
                        Arbitraries.of(OPEN).map(Stage::code), people, days, Arbitraries.of(Outcome.values()))
                .as((stage, person, day, outcome) -> new StageEntry(1, stage, person, day, outcome));
        return Combinators.combine(
                        problems.list().ofMaxSize(8),
                        deals(people, days),
                        touched.list().ofMaxSize(8),
                        entries.list().ofMaxSize(8),
                        Arbitraries.integers().between(0, 9).list().ofSize(6))
                .as(Told::new);
    }

    private static Arbitrary<List<Deal>> deals(Arbitrary<String> people, Arbitrary<LocalDate> days) {
        return Combinators.combine(people, days, Arbitraries.longs().between(-5, 1_000_000))
                .as((person, day, amount) -> new Deal(amount, person, day, new Tally(amount, 1)))
                .list()
                .ofMaxSize(8)
                .map(ArrayList::new);
    }
}
