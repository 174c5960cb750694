package io.attain.customer.pool.app;

import static io.attain.customer.pool.app.PoolSite.PROJECT;
import static io.attain.customer.pool.app.PoolSite.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.Tier;
import io.attain.customer.TierInputs;
import io.attain.customer.TierState;
import io.attain.customer.TierStates.Kept;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.app.RecallingCustomers.Found;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever asks for a project's silent customers is told of those whose owners matter, however many others there are. */
class RecallingProjectTest {

    private static final int MANY = 5_100;
    private static final long LILYS = 90_001;

    private final PoolSite site = new PoolSite();

    private void customer(long id, @Nullable String owner) {
        TierInputs nothing = new TierInputs(0, false);
        TierState state = new TierState(Tier.C, TODAY.minusYears(1), 0, TODAY.minusDays(1), nothing);
        site.tiers.kept.put(id, new Kept(state, 1, null, owner));
        site.owners.put(id, owner == null ? "lily" : owner);
    }

    private Found of(String owner) {
        return site.recalling.within(PROJECT, owner::equals);
    }

    @Test
    void thousandsOfThePoolOrOfColleaguesHideNobodys() {
        LongStream.range(0, MANY).forEach(id -> customer(id, ""));
        LongStream.range(MANY, 2 * MANY).forEach(id -> customer(id, "wang"));
        customer(LILYS, "lily");
        site.contacts.put(LILYS, TODAY.minusDays(195));

        assertThat(of("lily").recalls())
                .extracting(each -> each.customer().id())
                .containsExactly(LILYS);
        assertThat(of("lily").unread()).isZero();
    }

    @Test
    void whereMoreAreSilentThanAreReadAtOnceTheLongestSilentComeAndTheOthersAreCounted() {
        LongStream.range(0, MANY).forEach(id -> {
            customer(id, "lily");
            site.contacts.put(id, TODAY.minusDays(173));
        });
        customer(LILYS, "lily");

        Found found = of("lily");

        assertThat(found.unread()).isEqualTo(101);
        assertThat(found.recalls()).first().satisfies(each -> {
            assertThat(each.customer().id()).isEqualTo(LILYS);
            assertThat(each.state()).isEqualTo(Recall.State.PROPOSED);
        });
    }

    @Test
    void whoseOwnerAnOlderVersionDidNotKeepIsLookedAtAndWhoHasAnotherOwnerNowIsLeftOut() {
        customer(7, null);
        customer(8, "lily");
        site.owners.put(8L, "wang");

        assertThat(of("lily").recalls())
                .extracting(each -> each.customer().id())
                .containsExactly(7L);
    }

    /** A C customer is warned 173 days after its last contact: whatever was logged before that says no more. */
    @Test
    void logsAreReadBackNoFurtherThanTheLongestRuleAsksFor() {
        customer(7, "lily");
        site.contacts.put(7L, TODAY.minusDays(172));
        customer(8, "lily");
        site.contacts.put(8L, TODAY.minusDays(600));

        Found found = of("lily");

        assertThat(site.logsFrom).isEqualTo(TODAY.minusDays(173));
        assertThat(found.recalls()).hasSize(1).first().satisfies(each -> assertThat(
                        each.customer().last())
                .isEqualTo(TODAY.minusDays(600)));
    }
}
