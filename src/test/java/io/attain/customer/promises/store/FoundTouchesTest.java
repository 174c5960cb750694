package io.attain.customer.promises.store;

import static io.attain.kernel.TestDays.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.activity.store.OneLineLogs;
import io.attain.activity.store.StoredLastTouches;
import io.attain.calendar.InMemoryCalendars;
import io.attain.customer.Tier;
import io.attain.customer.promises.CountingDays;
import io.attain.customer.promises.DueTouch;
import io.attain.customer.promises.DueTouch.State;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyInForce;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.TieredCustomer;
import io.attain.customer.promises.TouchKind;
import io.attain.customer.promises.app.DueTouches;
import io.attain.customer.store.TierRows;
import io.attain.customer.store.TierStateRow;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.WorkingCalendar;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleValues;
import io.attain.kernel.rules.RuleVersion;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import io.attain.kernel.store.Writing;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whom a search finds by due touches is whom {@link DueTouch} says that has one, whatever tiers were given or taken back, and
 * however often the strategy was changed.
 */
@OnEachEngine(with = TableSet.LOGS, value = TierStateRow.class)
class FoundTouchesTest {

    private static final int ROUNDS = 6;
    private static final int CUSTOMERS = 80;
    private static final int LOGS = 60;
    private static final int MONTHS = 5;

    private final Random random = new Random(13);
    private final Today today = SetClock.noonOf(MONDAY);
    private final InMemoryCalendars calendars = new InMemoryCalendars();

    @Test
    void whomASearchFindsIsWhomEachOneIsSaidOf(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLastTouches kept = new StoredLastTouches(sql);
        customers(database);
        StoredTieredCustomers customers = new StoredTieredCustomers(sql, today, kept);

        whomASearchFindsIsWhomEachOneIsSaidOf(customers);
        Map<Long, TieredCustomer> told = each(customers);
        kept.makeWhole();
        whomASearchFindsIsWhomEachOneIsSaidOf(customers);
        assertThat(each(customers)).isEqualTo(told);
    }

    private static Map<Long, TieredCustomer> each(StoredTieredCustomers customers) {
        return customers.within(1, "rep1", MONDAY.minusYears(9)).stream()
                .collect(Collectors.toMap(TieredCustomer::id, Function.identity()));
    }

    private void whomASearchFindsIsWhomEachOneIsSaidOf(StoredTieredCustomers customers) {
        List<Long> ids = LongStream.range(0, CUSTOMERS).boxed().toList();
        for (int round = 0; round < ROUNDS; round++) {
            InMemoryRuleVersions rules = strategies(round);
            DueTouches touches = new DueTouches(customers, rules, calendars, today);
            List<DueTouch> each = touches.of(1, ids, "rep1");
            for (Predicate<DueTouch> wanted : wanted()) {
                Set<Long> said =
                        each.stream().filter(wanted).map(DueTouch::customerId).collect(Collectors.toSet());
                assertThat(touches.found(1, "rep1", MONDAY, wanted))
                        .as("round %d", round)
                        .isEqualTo(said);
            }
            assertThat(touches.found(2, "rep1", MONDAY, touch -> true)).isEmpty();
        }
    }

    @Test
    void olderTouchesThanMatterChangeNothing(AoDatabase database) {
        PlainSql sql = new PlainSql(database.executors());
        StoredLastTouches kept = new StoredLastTouches(sql);
        customers(database);
        kept.makeWhole();
        StoredTieredCustomers customers = new StoredTieredCustomers(sql, today, kept);
        WorkingCalendar days = calendars.of(1).team();
        for (int round = 0; round < ROUNDS; round++) {
            StrategyInForce strategy = new StrategyInForce(strategies(round).of(StrategyRuleSet.SET, 1), today.zone());
            LocalDate first = new CountingDays(strategy, days, MONDAY).firstThatMatters();

            assertThat(states(customers.within(1, "rep1", first), strategy, days))
                    .as("round %d", round)
                    .isEqualTo(states(customers.within(1, "rep1", MONDAY.minusYears(9)), strategy, days));
        }
    }

    @Test
    void byTheStandardTouchesOfAQuarterAreRead() {
        assertThat(new CountingDays(
                                new StrategyInForce(List.of(), ZoneOffset.UTC),
                                WorkingCalendar.MONDAY_TO_FRIDAY,
                                MONDAY)
                        .firstThatMatters())
                .isEqualTo(MONDAY.minusMonths(3));
    }

    private static List<Predicate<DueTouch>> wanted() {
        return List.of(
                touch -> touch.on(MONDAY) == State.OVERDUE,
                touch -> touch.on(MONDAY) == State.DUE,
                touch -> touch.on(MONDAY) != State.OVERDUE && !touch.listed().isAfter(MONDAY.plusDays(7)),
                touch -> touch.on(MONDAY) != State.OVERDUE && !touch.listed().isAfter(MONDAY.plusDays(90)));
    }

    private static Map<Long, List<String>> states(
            List<TieredCustomer> customers, StrategyInForce strategy, WorkingCalendar days) {
        return customers.stream()
                .collect(Collectors.toMap(TieredCustomer::id, customer -> DueTouch.of(customer, strategy, days).stream()
                        .map(touch -> touch.cadence().kind() + " " + touch.on(MONDAY))
                        .sorted()
                        .toList()));
    }

    /** The standard, then ever more versions of the last year. */
    private InMemoryRuleVersions strategies(int versions) {
        InMemoryRuleVersions rules = new InMemoryRuleVersions();
        for (int number = 1; number <= versions; number++) {
            RuleValues values = new RuleValues(Map.of(
                            "executiveMonths", random.nextInt(MONTHS),
                            "eventMonths", random.nextInt(MONTHS),
                            "newsMonths", random.nextInt(MONTHS),
                            "batchMonths", random.nextInt(MONTHS)))
                    .or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD));
            LocalDate day = MONDAY.minusDays((versions - number) * 60L + random.nextInt(60));
            rules.append(
                    StrategyRuleSet.SET,
                    1,
                    new RuleVersion<>(
                            number,
                            StrategyRuleSet.SET.read(values),
                            "mei",
                            day.atTime(9, 0).toInstant(ZoneOffset.UTC)));
        }
        return rules;
    }

    private void customers(AoDatabase database) {
        Writing writing = new Writing(database.activeObjects());
        writing.run(() -> {
            for (int id = 0; id < CUSTOMERS; id++) {
                writing.create(TierStateRow.class, given(TierRows.of(id, tier(), ago(), MONDAY)));
            }
        });
        for (int log = 0; log < LOGS; log++) {
            String tick = one(TouchKind.values()).tick();
            long customer = random.nextInt(CUSTOMERS / 2);
            OneLineLogs.write(database, "rep" + log % 3, MONDAY.minusDays(log * 3L), log % 4 > 0, customer, tick);
        }
    }

    /** To some nothing was given; of others it holds, has ended, or was taken back on its first day. */
    private Columns given(Columns customer) {
        if (random.nextBoolean()) {
            return customer;
        }
        LocalDate from = ago();
        return customer.and("GIVEN_TIER", tier())
                .and("GIVEN_FROM", from)
                .and(
                        "GIVEN_UNTIL",
                        Stream.of(from.minusDays(1), from.plusDays(9), MONDAY, MONDAY.plusDays(30))
                                .skip(random.nextInt(4))
                                .findFirst()
                                .orElseThrow());
    }

    private Tier tier() {
        return one(Tier.values());
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private LocalDate ago() {
        return MONDAY.minusDays(random.nextInt(200));
    }
}
