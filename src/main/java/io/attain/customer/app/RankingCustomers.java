package io.attain.customer.app;

import io.attain.customer.Customers;
import io.attain.customer.Purchases;
import io.attain.customer.RfmRanks;
import io.attain.customer.TierRuleSet;
import io.attain.kernel.Amount;
import io.attain.kernel.Today;
import io.attain.results.Bought;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ranks the customers that bought something in the trailing twelve months, for where scores may begin. */
@Component
public record RankingCustomers(Customers customers, Purchases purchases, Today today) {

    /** What is offered can be kept, also the number after it. */
    private static final long MOST = TierRuleSet.MOST_PURCHASES - 1L;

    /** By each score; null where nobody bought anything. */
    public record Ranks(@Nullable RfmRanks recency, @Nullable RfmRanks frequency, @Nullable RfmRanks monetary) {}

    /** Today's of a project; what they are worth in whole major units. */
    public Ranks ranks(long projectId) {
        LocalDate day = today.here();
        Collection<Bought> bought =
                purchases.ofAll(projectId, Purchases.trailing(day)).values();
        if (bought.isEmpty()) {
            return new Ranks(null, null, null);
        }
        long major = Amount.of(BigDecimal.ONE, customers.money(projectId)).minor();
        return new Ranks(
                RfmRanks.recency(bought, day),
                RfmRanks.frequency(bought),
                RfmRanks.monetary(bought, amount -> Math.min(MOST, Math.max(0, Math.floorDiv(amount, major)))));
    }
}
