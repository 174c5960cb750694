package io.attain.customer.pool;

import io.attain.customer.pool.PoolWord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was said, in memory; of one project. */
public final class InMemoryPool implements PoolBook {

    private final Map<Long, List<PoolWord>> words = new ConcurrentHashMap<>();

    @Override
    public Map<Long, List<PoolWord>> of(Collection<Long> customerIds) {
        Map<Long, List<PoolWord>> found = new HashMap<>(words);
        found.keySet().retainAll(customerIds);
        found.replaceAll((id, all) -> {
            List<PoolWord> latest = new ArrayList<>(all);
            Collections.reverse(latest);
            return latest;
        });
        return found;
    }

    @Override
    public synchronized boolean add(long projectId, long customerId, PoolWord next) {
        List<PoolWord> all = words.computeIfAbsent(customerId, id -> new CopyOnWriteArrayList<>());
        return all.size() == next.number() - 1 && all.add(next);
    }

    @Override
    public int claims(long projectId, String person, LocalDate day) {
        return Math.toIntExact(words.values().stream()
                .flatMap(all -> all.stream()
                        .filter(word -> word.kind() == Kind.CLAIMED
                                && word.by().equals(person)
                                && word.day().equals(day)
                                && all.stream()
                                        .noneMatch(next ->
                                                next.number() == word.number() + 1 && next.kind() == Kind.RETURNED)))
                .count());
    }

    @Override
    public void move(long customerId, long projectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(long customerId) {
        words.remove(customerId);
    }
}
