package io.attain.customer.app;

import io.attain.customer.GivenTier;
import io.attain.customer.Tier;
import io.attain.customer.TierBook;
import io.attain.customer.TierChange;
import io.attain.customer.TierState;
import io.attain.customer.TierWord;
import io.attain.customer.TierWords;
import io.attain.kernel.Today;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which tier a customer had on a day, given or by the rules: what was promised then goes by it. */
@Component
public record FormerTiers(TierBook tiers, TierWords words, Today today) {

    /**
     * The one that the day ended with; before the first evaluation that one's, where no history is known the one of today, and
     * nothing if it was never evaluated.
     */
    public Optional<Tier> on(long customerId, LocalDate day) {
        if (!day.isBefore(today.here())) {
            return ofToday(customerId);
        }
        return words.of(customerId).stream()
                .filter(word -> !word.from().isAfter(day))
                .findFirst()
                .flatMap(TierWord::given)
                .filter(given -> given.holds(day))
                .map(GivenTier::tier)
                .or(() -> byRules(customerId, day))
                .or(() -> ofToday(customerId));
    }

    private Optional<Tier> ofToday(long customerId) {
        return tiers.find(customerId).map(TierState::tier);
    }

    private Optional<Tier> byRules(long customerId, LocalDate day) {
        List<TierChange> changes = tiers.changes(customerId);
        return changes.stream()
                .filter(change -> !change.on().isAfter(day))
                .findFirst()
                .or(() -> changes.stream().reduce((later, earlier) -> earlier))
                .map(TierChange::to);
    }
}
