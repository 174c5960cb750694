package io.attain.customer.store;

import static io.attain.customer.store.StoredTiersTest.evaluate;
import static io.attain.customer.store.StoredTiersTest.evaluation;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.AoDatabase;
import io.attain.OnEachEngine;
import io.attain.TableSet;
import io.attain.customer.Tier;
import io.attain.customer.TierChange;
import io.attain.customer.TierInputs;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Kept;
import io.attain.kernel.SetClock;
import io.attain.kernel.store.Columns;
import io.attain.kernel.store.PlainSql;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an older version of the tables holds stays known. */
@OnEachEngine(with = TableSet.TIERS)
class OlderTiersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final PlainSql sql;
    private final SetClock today = SetClock.noonOf(TODAY);
    private final StoredTiers tiers;

    OlderTiersTest(AoDatabase database) {
        this.sql = new PlainSql(database.executors());
        this.tiers = new StoredTiers(sql, today);
    }

    /** It was found too low on two days, the second of them the day that it was evaluated on last. */
    @Test
    void whatAnOlderVersionWroteIsReadAndWrittenOver() {
        olderVersionWrote(7, TODAY.minusDays(20), 2);

        Kept old = tiers.of(List.of(7L)).get(7L);

        assertThat(old)
                .isEqualTo(new Kept(
                        new TierState(Tier.A, TODAY.minusDays(20), 2, TODAY, new TierInputs(5, false)), 0, null, null));
        assertThat(evaluate(tiers, 7, 6, TODAY).state().evaluationsBelow()).isEqualTo(2);
        assertThat(tiers.of(List.of(7L)))
                .extractingByKey(7L)
                .extracting(Kept::stamp)
                .isEqualTo(1);
    }

    @Test
    void whatAnOlderVersionChangedOnTheDayOfTheUpdateStaysKnown() {
        olderVersionWrote(7, TODAY, 0);
        TierChange change = evaluation(null, 60_000_000, TODAY).change().orElseThrow();
        sql.write(session -> {
            session.insert(
                    "TIER_CHANGE", List.of(change), each -> TierTable.row(each).and("CUSTOMER_ID", 7L));
            return 1;
        });

        evaluate(tiers, 7, 70_000_000, TODAY);

        assertThat(tiers.changes(7)).containsExactly(change);
    }

    private void olderVersionWrote(long customer, LocalDate since, int below) {
        sql.write(session -> {
            session.insert("TIER_STATE", List.of(customer), id -> Columns.of("CUSTOMER_ID", id)
                    .and("PROJECT_ID", 1L)
                    .and("TIER", Tier.A)
                    .and("SINCE_DAY", since)
                    .and("EVALUATIONS_BELOW", below)
                    .and("EVALUATED_DAY", TODAY)
                    .and("PURCHASES", 5L)
                    .and("EXPANSION_PLAN", false));
            return 1;
        });
    }
}
