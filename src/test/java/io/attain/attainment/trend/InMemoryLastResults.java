package io.attain.attainment.trend;

import io.attain.results.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What was achieved before targets, of one project. */
public final class InMemoryLastResults implements LastResults {

    private final Map<Long, Gathered> known = new HashMap<>();

    @Override
    public Optional<SortedMap<LocalDate, Tally>> find(long issueId, LastMeasure measure) {
        return Optional.ofNullable(known.get(issueId))
                .filter(gathered -> gathered.measure().equals(measure))
                .map(Gathered::byDay);
    }

    @Override
    public void replace(long projectId, Map<Long, Gathered> gathered, Set<Long> kept) {
        known.keySet().retainAll(kept);
        known.putAll(gathered);
    }
}
