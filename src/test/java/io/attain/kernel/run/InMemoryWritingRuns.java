package io.attain.kernel.run;

import io.attain.kernel.run.WritingRun.Subject;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The last few runs of each subject in a map. */
public class InMemoryWritingRuns implements WritingRuns {

    private static final int RUNS_KEPT = 5;

    private final ConcurrentSkipListMap<Long, WritingRun> runs = new ConcurrentSkipListMap<>();
    private final Set<Long> stopped = ConcurrentHashMap.newKeySet();
    private final AtomicLong ids = new AtomicLong();

    @Override
    public WritingRun add(WritingRun run) {
        WritingRun kept = run.withId(ids.incrementAndGet());
        runs.put(kept.id(), kept);
        of(run.subject()).skip(RUNS_KEPT).map(WritingRun::id).toList().forEach(runs::remove);
        return kept;
    }

    @Override
    public void save(WritingRun run) {
        runs.replace(run.id(), run);
    }

    @Override
    public void stop(long id, String userKey) {
        stopped.add(id);
    }

    @Override
    public boolean isStopped(long id) {
        return stopped.contains(id);
    }

    @Override
    public Optional<WritingRun> find(Subject subject, long id) {
        return Optional.ofNullable(runs.get(id)).filter(run -> run.subject().equals(subject));
    }

    @Override
    public Optional<WritingRun> latest(Subject subject) {
        return of(subject).findFirst();
    }

    /** The runs of a subject, the latest first. */
    private Stream<WritingRun> of(Subject subject) {
        return runs.descendingMap().values().stream()
                .filter(run -> run.subject().equals(subject));
    }
}
