package io.attain.pipeline;

import io.attain.results.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer's first win as the fact book has it. A change of one opportunity concerns the customer's others only where another
 * one of them may be the first win now.
 *
 * @param kept what it counts for as the first: nothing if the customer has none, more than one part if it is shared
 * @param merged those that stay first ones though their customer became one with another
 */
public record FirstWin(List<Result> kept, MergedWins merged) {

    public FirstWin {
        kept = List.copyOf(kept);
    }

    /** Whether this one is. */
    public boolean is(long issueId) {
        return kept.stream().anyMatch(result -> result.sourceId() == issueId);
    }

    /** An opportunity as it counts beside the others, as they are kept; nothing if they must be looked at. */
    public Optional<Opportunity> alone(Opportunity now) {
        if (now.existing() || (!now.isWin() && !is(now.issueId()))) {
            return Optional.of(now);
        }
        if (!now.isWin() || kept.stream().map(Result::sourceId).distinct().count() != 1) {
            return Optional.empty();
        }
        Result first = kept.get(0);
        LocalDate day = Objects.requireNonNull(now.closedOn());
        if (first.sourceId() == now.issueId()) {
            return Optional.of(now).filter(same -> day.equals(first.day()));
        }
        boolean later = day.isAfter(first.day()) || (day.equals(first.day()) && now.issueId() > first.sourceId());
        return later && merged.among(List.of(now.issueId())).isEmpty()
                ? Optional.of(now.ofKnownCustomer())
                : Optional.empty();
    }
}
