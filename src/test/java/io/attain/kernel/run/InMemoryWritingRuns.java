package io.attain.kernel.run;

import io.attain.kernel.run.WritingRun.Subject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Runs in a map. */
public final class InMemoryWritingRuns implements WritingRuns {

    private final ConcurrentSkipListMap<Long, WritingRun> runs = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();

    @Override
    public WritingRun add(WritingRun run) {
        WritingRun kept = run.withId(ids.incrementAndGet());
        save(kept);
        return kept;
    }

    @Override
    public void save(WritingRun run) {
        runs.put(run.id(), run);
    }

    @Override
    public Optional<WritingRun> find(Subject subject, long id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.subject().equals(subject));
    }

    @Override
    public Optional<WritingRun> latest(Subject subject) {
        return runs.descendingMap().entrySet().stream()
                .map(Map.Entry::getValue)
                .filter(run -> run.subject().equals(subject))
                .findFirst();
    }
}
