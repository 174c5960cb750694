package io.attain.results.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.store.PlainSql;
import io.attain.results.ExpectedClose;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.InMemoryFacts;
import io.attain.results.LoggedDay;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.StageChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever is written in whatever order, twice or late, the tables keep what plain memory keeps. */
@OnEachEngine(with = TableSet.FACTS)
record FactsFollowedTest(AoDatabase database) {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 27);
    private static final Period DAYS = new Period(DAY, DAY.plusDays(6));
    private static final List<Metric> METRICS = List.of(Metric.REVENUE, Metric.NEW_CUSTOMERS, Metric.CALLS);
    private static final List<String> PEOPLE = List.of("lily", "王", "");
    private static final List<Long> IDS = List.of(1L, 2L, 3L, 4L);
    private static final int ROUNDS = 60;

    @Test
    void whatWasSaidLastIsKeptWhateverWasBefore() {
        Facts kept = new StoredFacts(new PlainSql(database.executors()));
        InMemoryFacts expected = new InMemoryFacts();
        Random random = new Random(9);
        for (int round = 0; round < ROUNDS; round++) {
            step(random, kept, expected);
            isAsExpected(kept, expected);
        }
    }

    private static void step(Random random, Facts kept, Facts expected) {
        Source source = random.nextBoolean() ? Source.OPPORTUNITY : Source.LOG;
        switch (random.nextInt(5)) {
            case 0 -> {
                Map<Long, List<StageChange>> changes = some(random, id -> ways(random, id));
                kept.replaceChanges(changes);
                expected.replaceChanges(changes);
            }
            case 1 -> {
                Map<Long, List<LoggedDay>> days = some(
                        random,
                        id -> random.nextBoolean() ? List.of() : List.of(new LoggedDay(id, 1, "lily", day(random))));
                kept.replaceDays(days);
                expected.replaceDays(days);
            }
            case 2 -> {
                Map<Long, List<ExpectedClose>> closes = some(random, id -> closes(random, id));
                kept.replaceCloses(closes);
                expected.replaceCloses(closes);
            }
            case 3 -> restated(random, source, kept, expected);
            default -> {
                Map<Long, List<Result>> results = some(random, id -> results(random, source, id));
                Map<Long, List<Result>> before = kept.replace(source, results);
                assertThat(before).isEqualTo(expected.replace(source, results));
            }
        }
    }

    /** Amounts are said anew of what is kept, or of what somebody believes is. */
    private static void restated(Random random, Source source, Facts kept, Facts expected) {
        Map<Long, List<Result>> supposed = new HashMap<>(expected.of(source, IDS));
        Map<Long, List<Result>> becomes = new HashMap<>();
        supposed.forEach((id, results) -> becomes.put(
                id, results.stream().map(result -> other(random, result)).toList()));
        supposed.keySet().stream()
                .filter(id -> id % 2 == random.nextInt(2))
                .toList()
                .forEach(id -> {
                    List<Result> stale = new ArrayList<>(supposed.get(id));
                    stale.replaceAll(result -> with(result, result.amount() + 7));
                    supposed.put(id, stale);
                });

        Set<Long> otherwise = kept.restate(source, supposed, becomes);

        assertThat(otherwise).isEqualTo(expected.restate(source, supposed, becomes));
    }

    private static void isAsExpected(Facts kept, Facts expected) {
        for (Source source : List.of(Source.OPPORTUNITY, Source.LOG)) {
            assertThat(kept.of(source, IDS)).isEqualTo(expected.of(source, IDS));
            assertThat(kept.range(1, source, 1, 3)).isEqualTo(expected.range(1, source, 1, 3));
            assertThat(all(kept, source)).isEqualTo(all(expected, source));
        }
        for (Metric metric : METRICS) {
            FactQuery query = FactQuery.of(1, metric, DAYS);
            assertThat(kept.byDay(query)).isEqualTo(expected.byDay(query));
            assertThat(kept.byDay(query.by("王").in(new Scope("East", null, null))))
                    .isEqualTo(expected.byDay(query.by("王").in(new Scope("East", null, null))));
            assertThat(kept.byCustomer(query)).isEqualTo(expected.byCustomer(query));
        }
        assertThat(kept.changes(IDS)).isEqualTo(expected.changes(IDS));
        assertThat(kept.customersOf(IDS)).isEqualTo(expected.customersOf(IDS));
        assertThat(kept.opportunities(1)).isEqualTo(expected.opportunities(1));
        assertThat(kept.closes(1, 0, 9)).isEqualTo(expected.closes(1, 0, 9));
        assertThat(kept.closes(1, Set.of("王"), DAYS))
                .containsExactlyInAnyOrderElementsOf(expected.closes(1, Set.of("王"), DAYS));
        assertThat(kept.days(1, 0, 9)).isEqualTo(expected.days(1, 0, 9));
    }

    private static List<Result> all(Facts facts, Source source) {
        List<Result> all = new ArrayList<>();
        facts.forEach(1, source, all::add);
        return all;
    }

    private static <T> Map<Long, List<T>> some(Random random, LongFunction<List<T>> of) {
        Map<Long, List<T>> some = new HashMap<>();
        IDS.stream().filter(id -> random.nextInt(3) > 0).forEach(id -> some.put(id, of.apply(id)));
        return some;
    }

    private static List<Result> results(Random random, Source source, long id) {
        List<Metric> metrics = new ArrayList<>(METRICS);
        Collections.shuffle(metrics, random);
        return metrics.subList(0, random.nextInt(metrics.size() + 1)).stream()
                .map(metric -> new Result(
                        source,
                        id,
                        1,
                        one(random, PEOPLE),
                        day(random),
                        metric,
                        random.nextLong(-5, 5),
                        new Scope(random.nextBoolean() ? "East" : null, null, random.nextBoolean() ? "新客户" : null),
                        random.nextBoolean() ? null : random.nextLong(50, 52)))
                .toList();
    }

    private static List<StageChange> ways(Random random, long id) {
        Instant begun = Instant.parse("2028-02-28T23:59:59.999Z");
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(step -> new StageChange(
                        id,
                        1,
                        50,
                        step == 0 ? null : stage(random),
                        stage(random),
                        begun.plus(step, ChronoUnit.MILLIS),
                        one(random, PEOPLE),
                        one(random, PEOPLE)))
                .toList();
    }

    private static List<ExpectedClose> closes(Random random, long id) {
        Instant begun = Instant.parse("2028-02-26T23:59:59.999Z");
        String owner = one(random, PEOPLE);
        Instant decided = random.nextBoolean() ? null : begun.plus(random.nextInt(6), ChronoUnit.DAYS);
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(step -> new ExpectedClose(
                        id,
                        1,
                        owner,
                        random.nextLong(9),
                        random.nextBoolean() ? null : day(random),
                        begun.plus(step, ChronoUnit.DAYS),
                        random.nextBoolean() ? null : begun.plus(step + 1L, ChronoUnit.DAYS),
                        random.nextBoolean() ? null : day(random),
                        decided))
                .toList();
    }

    private static @Nullable String stage(Random random) {
        return one(random, List.of("lead", "won", "")).isEmpty() ? null : "lead";
    }

    private static Result other(Random random, Result result) {
        return random.nextInt(3) == 0 ? result : with(result, random.nextLong(-5, 5));
    }

    private static Result with(Result result, long amount) {
        return new Result(
                result.source(),
                result.sourceId(),
                result.projectId(),
                result.owner(),
                result.day(),
                result.metric(),
                amount,
                result.scope(),
                result.customerId());
    }

    private static LocalDate day(Random random) {
        return DAY.plusDays(random.nextInt(6));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
