package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.InMemoryTiers;
import io.attain.customer.RfmCuts;
import io.attain.customer.Tier;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRuleText;
import io.attain.kernel.SetClock;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleEffect;
import io.attain.kernel.rules.RuleEffect.Moved;
import io.attain.kernel.rules.RuleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What the page of rules tells before other rules are saved is what the nights bring once they are. */
class SimulatedTiersTest {

    private static final long PROJECT = SellingSite.PROJECT;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final int PATIENCE = 5;

    private final SellingSite site = new SellingSite();
    private final InMemoryTiers kept = new InMemoryTiers();
    private final InMemoryRuleVersions versions = new InMemoryRuleVersions();
    private final EvaluatingTiers tiers =
            new EvaluatingTiers(site, site, site, kept, List.of(), new TierRulesInForce(versions));
    private final ChangeableTierRules page =
            new ChangeableTierRules(site, kept, tiers, List.of(), SetClock.noonOf(TODAY));

    /** Up at once, down after the days for it; whoever is not told to move stays. */
    @Property(tries = 300)
    void theNightsBringWhatThePageTold(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 70) Integer> bought,
            @ForAll("limits") TierLimits now,
            @ForAll("limits") TierLimits then) {
        SimulatedTiersTest fresh = new SimulatedTiersTest();
        fresh.customers(bought);
        fresh.save(1, now);
        fresh.nights(TODAY.minusDays(8), TODAY);
        Map<Long, Tier> before = fresh.tiers();

        RuleEffect told = fresh.page.effect(PROJECT, "mei", now, then).orElseThrow();
        fresh.save(2, then);
        fresh.nights(TODAY, TODAY.plusDays(PATIENCE + 1));

        Map<Long, Tier> after = fresh.tiers();
        List<Moved> moved = new ArrayList<>();
        before.forEach((id, tier) -> {
            if (tier != after.get(id)) {
                moved.add(new Moved(id, tier.name(), after.get(id).name()));
            }
        });
        assertThat(told.moved()).isEqualTo(moved);
        assertThat(told.changed()).isEqualTo(moved.size());
        assertThat(told.now()).isEqualTo(counted(before));
        assertThat(told.then()).isEqualTo(counted(after));
    }

    /** Nothing is told of rules that are those that hold, whatever they ask for. */
    @Property(tries = 100)
    void theSameRulesMoveNobody(
            @ForAll @Size(max = 8) List<@IntRange(max = 70) Integer> bought, @ForAll("limits") TierLimits now) {
        SimulatedTiersTest fresh = new SimulatedTiersTest();
        fresh.customers(bought);
        fresh.save(1, now);
        fresh.nights(TODAY.minusDays(8), TODAY);

        RuleEffect told = fresh.page.effect(PROJECT, "mei", now, now).orElseThrow();

        assertThat(told.moved()).isEmpty();
        assertThat(told.now()).isEqualTo(told.then());
    }

    /** In tens of thousands, some days ago; every third is in the field that rules ask for, every second has a plan. */
    private void customers(List<Integer> bought) {
        for (int number = 0; number < bought.size(); number++) {
            long id = number + 1L;
            site.bought.put(id, new TreeMap<>());
            site.buys(id, TODAY.minusDays(10L + number), bought.get(number) * 10_000L);
            if (number % 3 == 0) {
                site.filled.put(id, "71");
            }
            if (number % 2 == 0) {
                site.planned.add(id);
            }
            if (number % 4 == 0) {
                site.clear.add(id);
            }
        }
    }

    private void save(int number, TierLimits limits) {
        versions.append(TierRuleSet.SET, PROJECT, new RuleVersion<>(number, limits, "mei", Instant.EPOCH));
    }

    private void nights(LocalDate first, LocalDate last) {
        first.datesUntil(last.plusDays(1)).forEach(day -> tiers.evaluateAll(PROJECT, day));
    }

    private Map<Long, Tier> tiers() {
        Map<Long, Tier> all = new TreeMap<>();
        kept.kept.forEach((id, each) -> all.put(id, each.state().tier()));
        return all;
    }

    private static Map<String, Integer> counted(Map<Long, Tier> tiers) {
        Map<String, Integer> counted = new TreeMap<>(Map.of("A", 0, "B", 0, "C", 0));
        tiers.values().forEach(tier -> counted.merge(tier.name(), 1, Integer::sum));
        return counted;
    }

    @Provide
    Arbitrary<TierLimits> limits() {
        Arbitrary<String> ordered = Arbitraries.of(
                "A: purchases; A: plan; B: purchases",
                "A: purchases; B: plan; B: purchases",
                "C: field 7 in 71; A: purchases; B: purchases",
                "A: rfm >= 9; B: purchases >= 50000",
                "A: purchases, field 7 in 71; B: purchases");
        return Combinators.combine(
                        Arbitraries.integers().between(30, 60),
                        Arbitraries.integers().between(1, 29),
                        Arbitraries.of(70, 90, 100),
                        Arbitraries.integers().between(1, 3),
                        ordered)
                .as((a, b, percent, evaluations, rules) -> new TierLimits(
                        a * 10_000,
                        b * 10_000,
                        percent,
                        evaluations,
                        PATIENCE,
                        TierRuleText.of(rules).rules(),
                        RfmCuts.STANDARD,
                        false));
    }
}
