package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.customer.TierStates.Kept;
import io.attain.kernel.Unit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** By the rules it is B since 1 June; it was given A from 1 July to 1 August. */
class KeptTierTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final Kept kept = new Kept(
            TierEvaluation.of(TierRules.standard(Unit.MONEY), null, new TierInputs(200_000_00, false), JUNE)
                    .state(),
            1,
            new GivenTier(Tier.A, JUNE.plusMonths(1), JUNE.plusMonths(2)));

    /** So do its promises count: what was promised before the given tier is not overdue since then. */
    @Test
    void onceAGivenTierIsOverItHasItsOwnSinceTheDayAfter() {
        TierState after = kept.held(JUNE.plusMonths(3));

        assertThat(after.tier()).isEqualTo(Tier.B);
        assertThat(after.since()).isEqualTo(JUNE.plusMonths(2).plusDays(1));
        assertThat(kept.state().since()).as("by the rules").isEqualTo(JUNE);
    }

    @Test
    void whileItHoldsItIsTheOneGiven() {
        assertThat(kept.held(JUNE.plusMonths(2)).tier()).isEqualTo(Tier.A);
        assertThat(kept.held(JUNE.plusMonths(2)).since()).isEqualTo(JUNE.plusMonths(1));
    }
}
