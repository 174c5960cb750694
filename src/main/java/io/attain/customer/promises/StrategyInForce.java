package io.attain.customer.promises;

import io.attain.customer.Tier;
import io.attain.kernel.rules.RuleVersion;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
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

    /** The day on which the oldest of the versions was saved, if it is before another day; else that one. */
    LocalDate begun(LocalDate day) {
        if (versions.isEmpty()) {
            return day;
        }
        LocalDate oldest = LocalDate.ofInstant(versions.get(versions.size() - 1).changedAt(), zone);
        return oldest.isBefore(day) ? oldest : day;
    }

    /**
     * A cadence for as long as it was promised.
     *
     * @param from since which day; null if it always was
     */
    public record Run(Optional<Cadence> cadence, @Nullable LocalDate from) {}

    /** What a tier was promised of a kind, one after the other up to now; none where nothing was. */
    public List<Run> runs(Tier tier, TouchKind kind) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(of(Strategy.STANDARD, tier, kind), null));
        for (int at = versions.size() - 1; at >= 0; at--) {
            RuleVersion<Strategy> version = versions.get(at);
            Optional<Cadence> promised = of(version.rules(), tier, kind);
            if (!promised.equals(runs.get(runs.size() - 1).cadence())) {
                runs.add(new Run(promised, LocalDate.ofInstant(version.changedAt(), zone)));
            }
        }
        return runs;
    }

    private static Optional<Cadence> of(Strategy strategy, Tier tier, TouchKind kind) {
        return strategy.cadences(tier).stream()
                .filter(each -> each.kind() == kind)
                .findFirst();
    }
}
