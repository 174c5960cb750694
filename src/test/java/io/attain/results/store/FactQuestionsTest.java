package io.attain.results.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.Together;
import io.attain.kernel.Metric;
import io.attain.kernel.Period;
import io.attain.kernel.Scope;
import io.attain.kernel.store.PlainSql;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.InMemoryFacts;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.results.StageChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is asked of the fact book's tables: whatever the names, the days and the numbers. */
@OnEachEngine(with = TableSet.FACTS)
class FactQuestionsTest {

    private static final long PROJECT = 10_000;
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final List<Metric> METRICS =
            List.of(Metric.REVENUE, Metric.NEW_CUSTOMERS, new Metric("action.演示", Metric.Kind.KEY_ACTION));
    /** As projects really call their regions, and as nobody should. */
    private static final List<String> NAMES =
            List.of("East China", "east china", "华东 🚀", "O'Brien; --", "%", "r".repeat(255));

    private static final List<String> OWNERS = List.of("JIRAUSER10100", "李莉", "o'neill", "nobody");

    private final PlainSql sql;
    private final Facts facts;
    private final Random random = new Random(20261128);

    FactQuestionsTest(AoDatabase database) {
        sql = new PlainSql(database.executors());
        facts = new StoredFacts(sql);
    }

    @Test
    void whateverIsAskedTheDatabaseAnswersAsTheResultsThemselvesDo() {
        Facts others = new InMemoryFacts();
        for (Source source : Source.values()) {
            Map<Long, List<Result>> results = results(source);
            facts.replace(source, results);
            others.replace(source, results);
        }

        for (int i = 0; i < 150; i++) {
            FactQuery query = query();
            Set<String> owners = random.nextBoolean() ? null : new HashSet<>(List.of("李莉", one(OWNERS)));
            assertThat(found(facts, query, owners))
                    .as("%s of %s", query, owners)
                    .containsExactlyInAnyOrderElementsOf(found(others, query, owners));
            assertThat(facts.byDay(query)).as("%s", query).isEqualTo(others.byDay(query));
            assertThat(facts.byCustomer(query)).as("%s", query).isEqualTo(others.byCustomer(query));
        }
    }

    @Test
    void whatMovedIsToldOfThoseWhoHadItUnlessTheyAreMoreThanAListTakes() {
        Instant day = LEAP_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        StageChange lilys = new StageChange(7, PROJECT, 7, null, "lead", day, "", "lily");
        StageChange passed = new StageChange(7, PROJECT, 7, "lead", "won", day.plusSeconds(1), "", "tom");
        StageChange toms = new StageChange(8, PROJECT, 8, null, "lead", day, "", "tom");
        facts.replaceChanges(Map.of(7L, List.of(lilys, passed), 8L, List.of(toms)));
        Set<String> many = IntStream.range(0, 1_001).mapToObj(String::valueOf).collect(Collectors.toSet());
        Instant end = day.plusSeconds(9);

        assertThat(facts.moved(PROJECT, Set.of("lily"), day, end)).containsExactly(lilys, passed);
        assertThat(facts.moved(PROJECT, Set.of("lily"), day.plusSeconds(1), end))
                .isEmpty();
        assertThat(facts.moved(PROJECT, Set.of("lily", "tom"), day, end)).containsExactly(lilys, passed, toms);
        assertThat(facts.moved(PROJECT, Set.of(), day, end)).isEmpty();
        assertThat(facts.moved(PROJECT, many, day, end)).containsExactly(lilys, passed, toms);
    }

    @Test
    void moreSourcesThanAListOfADatabaseTakesAreWrittenHeldAndReadInOrder() {
        Map<Long, List<Result>> many = new TreeMap<>();
        LongStream.rangeClosed(1, 2_001).forEach(id -> many.put(id, List.of(won(id, id))));

        facts.replace(Source.OPPORTUNITY, many);

        assertThat(facts.hold(Source.OPPORTUNITY, many.keySet())).isEqualTo(many);
        List<Long> read = new ArrayList<>();
        facts.forEach(PROJECT, Source.OPPORTUNITY, result -> read.add(result.sourceId()));
        assertThat(read).containsExactlyElementsOf(many.keySet());
        read.clear();
        facts.forEach(PROJECT, Source.OPPORTUNITY, Set.of(Metric.CALLS), result -> read.add(result.sourceId()));
        facts.forEach(PROJECT, Source.OPPORTUNITY, Set.of(), result -> read.add(result.sourceId()));
        assertThat(read).isEmpty();
        facts.forEach(PROJECT, Source.OPPORTUNITY, Set.of(Metric.REVENUE), result -> read.add(result.sourceId()));
        assertThat(read).containsExactlyElementsOf(many.keySet());
    }

    @Test
    void theLargestAmountsAndTheirCorrectionsAreKeptExactly() {
        List<Result> large = List.of(won(1, Long.MAX_VALUE), won(1, 1 - Long.MAX_VALUE), won(1, -7));
        facts.replace(Source.OPPORTUNITY, Map.of(1L, large));

        assertThat(facts.range(PROJECT, Source.OPPORTUNITY, 0, Long.MAX_VALUE)).isEqualTo(large);
        assertThat(facts.byDay(FactQuery.of(PROJECT, Metric.REVENUE, new Period(LEAP_DAY, LEAP_DAY.plusDays(1)))))
                .containsOnlyKeys(LEAP_DAY)
                .allSatisfy((day, tally) -> assertThat(tally.amount()).isEqualTo(-6));
    }

    @Test
    void whateverFailsAfterwardsInTheSameWorkTakesTheFactsBackToo() {
        facts.replace(Source.OPPORTUNITY, Map.of(1L, List.of(won(1, 100))));

        assertThatThrownBy(() -> sql.together(() -> {
                    facts.replace(Source.OPPORTUNITY, Map.of(1L, List.of(won(1, 999)), 2L, List.of(won(2, 5))));
                    facts.markWhole(PROJECT);
                    throw new IllegalArgumentException("the ledger refuses");
                }))
                .hasMessage("the ledger refuses");
        assertThat(facts.range(PROJECT, Source.OPPORTUNITY, 0, 9)).containsExactly(won(1, 100));
        assertThat(facts.isWhole(PROJECT)).isFalse();
    }

    @Test
    void ofManyWhoWriteTheSameSourceAtOnceOneIsBelievedWhole() throws InterruptedException {
        List<Throwable> failures = Together.failures(
                3,
                person -> facts.replace(
                        Source.OPPORTUNITY, Map.of(1L, List.of(won(1, person), won(1, 100 + person)), 2L, List.of())));

        assertThat(failures).isEmpty();
        List<Result> kept = facts.range(PROJECT, Source.OPPORTUNITY, 0, 9);
        assertThat(kept).hasSize(2);
        assertThat(kept.get(1).amount() - kept.get(0).amount()).isEqualTo(100);
    }

    private Map<Long, List<Result>> results(Source source) {
        Map<Long, List<Result>> results = new TreeMap<>();
        for (long id = 1; id <= 80; id++) {
            long of = id;
            results.put(
                    id,
                    IntStream.range(0, random.nextInt(4))
                            .mapToObj(i -> result(source, of))
                            .toList());
        }
        return results;
    }

    private Result result(Source source, long id) {
        return new Result(
                source,
                id,
                PROJECT + random.nextInt(2),
                one(List.of("JIRAUSER10100", "李莉", "o'neill")),
                LEAP_DAY.plusDays(random.nextInt(4) - 2),
                one(METRICS),
                random.nextInt(2_000_000) - 1_000_000,
                scope(),
                random.nextBoolean() ? null : (long) random.nextInt(3));
    }

    private FactQuery query() {
        LocalDate first = LEAP_DAY.plusDays(random.nextInt(4) - 2);
        FactQuery query = FactQuery.of(
                        PROJECT + random.nextInt(2),
                        one(METRICS),
                        new Period(first, first.plusDays(1 + random.nextInt(3))))
                .in(random.nextBoolean() ? Scope.ANY : scope())
                .by(random.nextBoolean() ? null : one(OWNERS));
        return random.nextBoolean() ? query : query.from(random.nextInt(3));
    }

    private Scope scope() {
        return new Scope(name(), name(), random.nextBoolean() ? null : "New");
    }

    private @Nullable String name() {
        return random.nextInt(3) > 0 ? null : one(NAMES);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Result> found(Facts facts, FactQuery query, @Nullable Set<String> owners) {
        List<Result> found = new ArrayList<>();
        facts.forEach(query, owners, found::add);
        return found;
    }

    private static Result won(long id, long amount) {
        return new Result(Source.OPPORTUNITY, id, PROJECT, "lily", LEAP_DAY, Metric.REVENUE, amount, Scope.ANY, null);
    }
}
