package io.attain.customer.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.customer.InMemoryTiers;
import io.attain.customer.Tier;
import io.attain.customer.TierEvaluation;
import io.attain.customer.TierFacts;
import io.attain.customer.TierGlance;
import io.attain.customer.TierInputs;
import io.attain.customer.TierReason;
import io.attain.customer.TierStanding;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Judged;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@OnEachEngine(with = TableSet.TIERS)
class TierGlancesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final StoredTiers tiers;

    TierGlancesTest(AoDatabase database) {
        this.tiers = new StoredTiers(new PlainSql(database.executors()), SetClock.noonOf(TODAY));
    }

    /** All that is kept says the same as the glance, of each kind of customer there is. */
    @Test
    void aGlanceSaysWhoRestsAsAllThatIsKeptDoes() {
        List<TierInputs> inputs = List.of(
                new TierInputs(5, false),
                new TierInputs(0, false),
                new TierInputs(5, false, true),
                new TierInputs(5, true),
                new TierInputs(5, false, false, TierFacts.of("7=71")));
        List<Judged> judged = new ArrayList<>();
        for (TierInputs each : inputs) {
            for (int below : new int[] {0, 1}) {
                for (LocalDate day : List.of(TODAY.minusDays(1), TODAY, TODAY.plusDays(1))) {
                    judged.add(judged(judged.size(), new TierStanding(Tier.B, day, below), each));
                }
            }
        }
        tiers.write(1, judged);

        Map<Long, TierGlance> glances = tiers.glances(1, TODAY);

        Map<Long, TierGlance> wanted = new HashMap<>();
        tiers.forEachKept(1, (id, kept) -> wanted.put(id, InMemoryTiers.glance(kept, TODAY)));
        assertThat(glances).hasSize(30).isEqualTo(wanted);
        assertThat(glances.values()).filteredOn(each -> each.resting() != null).hasSize(2);
    }

    private static Judged judged(long id, TierStanding now, TierInputs inputs) {
        TierReason reason = new TierReason(TierReason.Kind.PURCHASES_REACH, inputs.purchases(), 5, 1);
        TierState state = new TierState(now, null, now.since(), inputs);
        return new Judged(id, null, new TierEvaluation(state, Optional.empty(), reason), id % 2 == 0 ? "" : "lily");
    }
}
