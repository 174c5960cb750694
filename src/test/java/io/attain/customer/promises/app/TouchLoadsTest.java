package io.attain.customer.promises.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.attain.customer.Tier;
import io.attain.customer.promises.Strategy;
import io.attain.customer.promises.StrategyRuleSet;
import io.attain.customer.promises.app.TouchLoads.Promised;
import io.attain.kernel.InMemoryPeople;
import io.attain.kernel.Period;
import io.attain.kernel.Rights;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.RuleEffect.Load;
import io.attain.kernel.rules.RuleEffect.Measure;
import io.attain.kernel.rules.RuleValues;
import io.attain.teams.app.KnownPeople;
import io.attain.teams.app.LeadingTeams;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Customers by their ids: those that 3 divides are Lily’s, those of the next id Tom’s, all others nobody’s; Mei leads both. */
class TouchLoadsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 8);

    private final LeadingTeams teams = mock();
    private final InMemoryPeople staff = new InMemoryPeople("lily", "tom");
    private final KnownPeople people = mock();
    private final TouchLoads loads = new TouchLoads(
            TouchLoadsTest::owners,
            new PromiseKeepers(teams, staff),
            mock(),
            people,
            mock(Rights.class),
            SetClock.noonOf(TODAY));

    TouchLoadsTest() {
        when(teams.managersOf(anyLong(), any(), any())).thenReturn(List.of("mei", "zhou"));
        knows("lily", "tom", "mei");
    }

    private void knows(String... known) {
        BiPredicate<String, Period> knows = (person, now) -> List.of(known).contains(person);
        when(people.to(any(), any(), anyLong())).thenReturn(knows);
    }

    private static Map<Long, String> owners(Collection<Long> ids) {
        Map<Long, String> owners = new HashMap<>();
        ids.stream().filter(id -> id % 3 != 2).forEach(id -> owners.put(id, id % 3 == 0 ? "lily" : "tom"));
        return owners;
    }

    private static Strategy strategy(Map<String, Object> other) {
        return StrategyRuleSet.SET.read(
                new RuleValues(other).or(RuleValues.of(StrategyRuleSet.SET, Strategy.STANDARD)));
    }

    private static Promised standard(Map<Long, Tier> tiers) {
        return new Promised(Strategy.STANDARD, tiers);
    }

    private List<Load> of(Promised now, Promised then) {
        return loads.of(1, "mei", now, then);
    }

    /** B to A: an executive contact a month for Mei, and for Lily no more news, once a month, and events, once in three. */
    @Test
    void whoHasToDoItIsToldWhatItCosts() {
        List<Load> told = of(standard(Map.of(3L, Tier.B)), standard(Map.of(3L, Tier.A)));

        assertThat(told)
                .containsExactly(
                        new Load(
                                "mei",
                                List.of(
                                        new Measure("touches", 10, null, null),
                                        new Measure("contacts", 10, 10L, 200L),
                                        new Measure("hours", 10, null, null))),
                        new Load(
                                "lily",
                                List.of(
                                        new Measure("touches", -13, null, null),
                                        new Measure("hours", -8, null, null))));
    }

    @Test
    void whatStaysCostsNothingAndWhatIsNobodysCostsNobody() {
        assertThat(of(standard(Map.of(3L, Tier.A, 4L, Tier.B)), standard(Map.of(3L, Tier.A, 4L, Tier.B))))
                .isEmpty();
        assertThat(of(standard(Map.of(5L, Tier.C)), standard(Map.of(5L, Tier.A))))
                .isEmpty();
    }

    /** A of before count, too: 21 where one can keep 20 in a month. */
    @Test
    void whatOneCanKeepIsToldBesideAllThatWouldBeThere() {
        Map<Long, Tier> now = new TreeMap<>();
        Map<Long, Tier> then = new TreeMap<>();
        for (long number = 1; number <= 21; number++) {
            now.put(number * 3, number == 21 ? Tier.C : Tier.A);
            then.put(number * 3, Tier.A);
        }

        assertThat(of(standard(now), standard(then)))
                .filteredOn(load -> "mei".equals(load.person()))
                .singleElement()
                .satisfies(load -> assertThat(load.measures()).contains(new Measure("contacts", 10, 210L, 200L)));
    }

    /** Tom is away and Wang acts for him: what Tom would keep is Wang’s. */
    @Test
    void whoActsForAnOwnerOnLeaveHasItToDo() {
        knows("tom", "wang");
        when(teams.isAway(1, "tom", TODAY)).thenReturn(true);
        when(teams.actingFor(1, "tom", TODAY)).thenReturn(Optional.of("wang"));

        assertThat(of(standard(Map.of(4L, Tier.C)), standard(Map.of(4L, Tier.B))))
                .extracting(Load::person)
                .containsExactly("wang");
    }

    /** Minutes alone make other hours of the same touches. */
    @Test
    void anotherStrategyIsToldByWhatItChanges() {
        Map<Long, Tier> tiers = Map.of(3L, Tier.B, 6L, Tier.B);
        List<Load> told = of(standard(tiers), new Promised(strategy(Map.of("newsMinutes", 70)), tiers));

        assertThat(told).containsExactly(new Load("lily", List.of(new Measure("hours", 20, null, null))));
    }

    @Test
    void whomTheAskerMayNotKnowOfIsToldInOneSum() {
        knows("lily");

        List<Load> told = of(standard(Map.of(3L, Tier.C, 4L, Tier.C)), standard(Map.of(3L, Tier.B, 4L, Tier.A)));

        assertThat(told).extracting(Load::person).containsExactly("lily", null);
        assertThat(told.get(1).measures())
                .as("Tom’s and Mei’s, and not what Mei can keep")
                .contains(new Measure("contacts", 10, null, null));
    }

    /** What one way costs the way back saves, to the tenth; and all together is what is told of each. */
    @Property
    void theWayBackSavesWhatTheWayThereCosts(
            @ForAll @Size(min = 1, max = 20) List<Tier> before, @ForAll @Size(value = 20) List<Tier> after) {
        TouchLoadsTest fresh = new TouchLoadsTest();
        Promised now = standard(numbered(before, before.size()));
        Promised then = standard(numbered(after, before.size()));

        Map<String, Long> there = more(fresh.of(now, then));
        Map<String, Long> back = more(fresh.of(then, now));

        assertThat(back.keySet()).isEqualTo(there.keySet());
        there.forEach((what, tenths) -> assertThat(back.get(what))
                .as(what)
                .isBetween(-tenths - 1, -tenths + 1)); // halves of tenths are rounded up both ways
    }

    /** Each customer that comes to A costs its leader one contact a month, by whatever way. */
    @Property
    void contactsAreCountedByWhoIsA(
            @ForAll @Size(min = 1, max = 20) List<Tier> before,
            @ForAll @Size(value = 20) List<Tier> after,
            @ForAll @IntRange(min = 1, max = 6) int months) {
        TouchLoadsTest fresh = new TouchLoadsTest();
        Strategy strategy = strategy(Map.of("executiveMonths", months));
        Map<Long, Tier> now = numbered(before, before.size());
        Map<Long, Tier> then = numbered(after, before.size());
        long more = owned(then) - owned(now);

        assertThat(more(fresh.of(new Promised(strategy, now), new Promised(strategy, then)))
                        .getOrDefault("mei contacts", 0L))
                .isEqualTo(Math.round(more * 10.0 / months));
    }

    private static long owned(Map<Long, Tier> tiers) {
        return owners(tiers.keySet()).keySet().stream()
                .filter(id -> tiers.get(id) == Tier.A)
                .count();
    }

    private static Map<Long, Tier> numbered(List<Tier> tiers, int most) {
        Map<Long, Tier> numbered = new TreeMap<>();
        for (int number = 0; number < most; number++) {
            numbered.put(number + 1L, tiers.get(number));
        }
        return numbered;
    }

    private static Map<String, Long> more(List<Load> loads) {
        Map<String, Long> more = new TreeMap<>();
        loads.forEach(load -> load.measures().stream()
                .filter(measure -> measure.more() != 0)
                .forEach(measure -> more.put(name(load.person()) + " " + measure.code(), measure.more())));
        return more;
    }

    private static String name(@Nullable String person) {
        return person == null ? "others" : person;
    }
}
