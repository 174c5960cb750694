package io.attain.job;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** The lives of nodes in a map. */
public final class InMemoryNodeLives implements NodeLives {

    private final ConcurrentSkipListMap<Long, Life> lives = new ConcurrentSkipListMap<>();
    private final AtomicLong ids = new AtomicLong();

    @Override
    public Life begin(Instant now) {
        Life life = new Life(ids.incrementAndGet(), now);
        lives.put(life.id(), life);
        return life;
    }

    @Override
    public boolean seen(long id, Instant now) {
        return lives.replace(id, new Life(id, now)) != null;
    }

    @Override
    public void end(long id) {
        lives.remove(id);
    }

    @Override
    public List<Life> all() {
        return List.copyOf(lives.values());
    }
}
