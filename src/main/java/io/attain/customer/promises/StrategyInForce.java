package io.attain.customer.promises;

import io.attain.customer.Tier;
import io.attain.kernel.rules.RuleVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The strategy that holds in a project, and since when it promises what it does.
 *
 * @param versions all of the project's, the newest first; none where nobody has changed the standard
 * @param zone whose days are told
 */
public record StrategyInForce(List<RuleVersion<Strategy>> versions, ZoneId zone) {

    public StrategyInForce {
        versions = List.copyOf(versions);
    }

    /** What a tier is promised again and again now. */
    public List<Cadence> cadences(Tier tier) {
        return (versions.isEmpty() ? Strategy.STANDARD : versions.get(0).rules()).cadences(tier);
    }

    /** The day since which a tier is promised this cadence, whatever else was changed since; nothing if it always was. */
    public Optional<LocalDate> since(Tier tier, Cadence cadence) {
        @Nullable RuleVersion<Strategy> first = null;
        for (RuleVersion<Strategy> version : versions) {
            if (!version.rules().cadences(tier).contains(cadence)) {
                return day(first);
            }
            first = version;
        }
        return Strategy.STANDARD.cadences(tier).contains(cadence) ? Optional.empty() : day(first);
    }

    private Optional<LocalDate> day(@Nullable RuleVersion<Strategy> version) {
        return Optional.ofNullable(version).map(each -> LocalDate.ofInstant(each.changedAt(), zone));
    }
}
