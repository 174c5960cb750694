package io.attain.customer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.InMemoryTiers;
import io.attain.customer.RfmCuts;
import io.attain.customer.TierLimits;
import io.attain.customer.TierRuleSet;
import io.attain.customer.TierRuleText;
import io.attain.kernel.rules.InMemoryRuleVersions;
import io.attain.kernel.rules.RuleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Evaluated as bookings happen, and by nights alone; by the standard rules and by some that ask for more. */
class FollowedAndNightlyTest {

    private static final long PROJECT = SellingSite.PROJECT;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    static final TierLimits MANY = new TierLimits(
            500_000,
            100_000,
            90,
            2,
            90,
            TierRuleText.of("A: rfm >= 13; A: purchases; B: purchases, recency >= 2; B: field 7 in 71, frequency >= 2")
                    .rules(),
            RfmCuts.STANDARD,
            true);

    /** Followed as they happen, in any order within a day, with nights missed or not, bookings leave what nights alone would that look at everybody. */
    @Property(tries = 200)
    void followingEachBookingEqualsTheNight(
            @ForAll @Size(max = 60) List<@IntRange(max = 899) Integer> drawn,
            @ForAll @IntRange(max = 5) int turn,
            @ForAll boolean standard) {
        Both both = new Both(standard ? TierLimits.STANDARD : MANY);
        for (int day = 0; day < 30; day++) {
            LocalDate date = TODAY.plusDays(day * 20L);
            int number = day;
            List<Integer> ofDay = new ArrayList<>(
                    drawn.stream().filter(each -> each % 30 == number).toList());
            both.follow(ofDay, date, turn);
            assertThat(both.followed.kept.values().stream()
                            .map(each -> each.state().now()))
                    .containsExactlyElementsOf(both.nightly.kept.values().stream()
                            .map(each -> each.state().now())
                            .toList());
            assertThat(both.followed.changes).isEqualTo(both.nightly.changes);
        }
    }

    /** The same bookings, followed one by one and by nights alone. */
    private static final class Both {
        final SellingSite site = new SellingSite();
        final SellingSite same = new SellingSite();
        final InMemoryTiers followed = new InMemoryTiers();
        final InMemoryTiers nightly = new InMemoryTiers();
        final InMemoryRuleVersions versions = new InMemoryRuleVersions();
        final TierRulesInForce rules = new TierRulesInForce(versions);
        final EvaluatingTiers following = new EvaluatingTiers(site, site, site, followed, List.of(), rules);
        final EvaluatingTiers nights = new EvaluatingTiers(same, same, same, nightly, List.of(), rules);

        Both(TierLimits limits) {
            versions.append(TierRuleSet.SET, PROJECT, new RuleVersion<>(1, limits, "mei", Instant.EPOCH));
            List.of(site, same).forEach(each -> {
                List.of(1L, 2L).forEach(id -> each.bought.put(id, new TreeMap<>()));
                each.filled.put(1L, "71");
            });
            nightly.letsRest = false;
        }

        void follow(List<Integer> bookings, LocalDate day, int turn) {
            following.evaluateAll(PROJECT, day);
            Collections.rotate(bookings, turn);
            bookings.forEach(each -> {
                long customer = 1L + each / 30 % 2;
                site.buys(customer, day, (each / 60 - 5) * 30_000L);
                following.evaluate(customer, day);
            });
            bookings.forEach(each -> same.buys(1 + each / 30 % 2, day, (each / 60 - 5) * 30_000L));
            nights.evaluateAll(PROJECT, day);
        }
    }
}
