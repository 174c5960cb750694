package io.attain.target.decomposition;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Background decompositions in a map. */
public final class InMemoryDecompositionRuns implements DecompositionRuns {

    private final ConcurrentSkipListMap<Long, DecompositionRun> runs = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();

    @Override
    public DecompositionRun add(DecompositionRun run) {
        DecompositionRun kept = new DecompositionRun(
                ids.incrementAndGet(),
                run.targetId(),
                run.userKey(),
                run.state(),
                run.done(),
                run.total(),
                run.touchedAt(),
                run.outcome());
        save(kept);
        return kept;
    }

    @Override
    public void save(DecompositionRun run) {
        runs.put(run.id(), run);
    }

    @Override
    public Optional<DecompositionRun> find(long id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public Optional<DecompositionRun> latest(long targetId) {
        return runs.descendingMap().entrySet().stream()
                .map(Map.Entry::getValue)
                .filter(run -> run.targetId() == targetId)
                .findFirst();
    }
}
