package io.attain.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.attain.kernel.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TierGlanceTest {

    private static final TierRules RULES = TierRules.standard(Unit.MONEY);
    private static final TierInputs BOUGHT = new TierInputs(60_000_000, false);
    private static final TierGlance SEEN = new TierGlance(3, Tier.A, 60_000_000, "lily");

    @Test
    void whoeverBoughtAsMuchAndIsTheSamePersonsStays() {
        assertThat(stays(SEEN, "lily", BOUGHT)).isTrue();
    }

    @Test
    void nobodysStaysNobodys() {
        TierGlance nobodys = new TierGlance(3, Tier.A, 60_000_000, "");
        assertThat(stays(nobodys, null, BOUGHT)).isTrue();
        assertThat(stays(nobodys, "lily", BOUGHT)).isFalse();
    }

    @Test
    void anotherOwnerOtherPurchasesOrAPlanMakeItBeLookedAt() {
        assertThat(stays(SEEN, "tom", BOUGHT)).isFalse();
        assertThat(stays(SEEN, "lily", new TierInputs(60_000_001, false))).isFalse();
        assertThat(stays(SEEN, "lily", new TierInputs(60_000_000, false, true))).isFalse();
        assertThat(stays(SEEN, "lily", new TierInputs(60_000_000, true))).isFalse();
    }

    @Test
    void whatRulesAskForBesidesMakesItBeLookedAt() {
        assertThat(stays(SEEN, "lily", new TierInputs(60_000_000, false, false, TierFacts.of("7=71"))))
                .isFalse();
    }

    /** As after other rules, of whom nobody else has heard. */
    @Test
    void whoWouldBeInAnotherTierIsLookedAt() {
        assertThat(stays(new TierGlance(3, Tier.B, 60_000_000, "lily"), "lily", BOUGHT))
                .isFalse();
        assertThat(stays(new TierGlance(3, Tier.A, 500, "lily"), "lily", new TierInputs(500, false)))
                .isFalse();
    }

    @Test
    void whoIsAtNoRestAndWhatAnOlderVersionKeptIsLookedAt() {
        assertThat(stays(new TierGlance(3, null, 60_000_000, "lily"), "lily", BOUGHT))
                .isFalse();
        assertThat(stays(new TierGlance(3, Tier.A, 60_000_000, null), null, BOUGHT))
                .isFalse();
    }

    private static boolean stays(TierGlance seen, @Nullable String owner, TierInputs inputs) {
        return seen.stays(RULES, new Customer(7, 1, Unit.MONEY, inputs.planned(), owner), inputs);
    }
}
