package io.attain.attainment.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Standings in memory. */
public final class InMemoryStandings implements Standings {

    private final Map<Long, NavigableMap<LocalDate, Noted>> noted = new HashMap<>();

    /** Done before anything is noted, as by another node. */
    public Runnable meanwhile = () -> {};

    @Override
    public Map<Long, Standing> latest(Collection<Long> issueIds) {
        Map<Long, Standing> found = new HashMap<>();
        issueIds.stream()
                .filter(noted::containsKey)
                .forEach(
                        id -> found.put(id, noted.get(id).lastEntry().getValue().standing()));
        return found;
    }

    @Override
    public Set<Long> note(Collection<Change> changes, Instant at) {
        Runnable first = meanwhile;
        meanwhile = () -> {};
        first.run();
        Set<Long> kept = new HashSet<>();
        for (Change change : changes) {
            Standing now = change.now();
            Map<Long, Standing> latest = latest(Set.of(now.issueId()));
            if (Objects.equals(latest.get(now.issueId()), change.before())) {
                noted.computeIfAbsent(now.issueId(), id -> new TreeMap<>()).put(now.day(), new Noted(now, at));
                kept.add(now.issueId());
            }
        }
        return kept;
    }

    @Override
    public Map<Long, Past> by(Collection<Long> issueIds, LocalDate day) {
        Map<Long, Past> found = new HashMap<>();
        issueIds.stream()
                .filter(noted::containsKey)
                .forEach(id -> found.put(
                        id,
                        new Past(
                                noted.get(id).firstKey(),
                                Optional.ofNullable(noted.get(id).floorEntry(day))
                                        .map(Map.Entry::getValue)
                                        .orElse(null))));
        return found;
    }
}
