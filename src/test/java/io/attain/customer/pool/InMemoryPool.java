package io.attain.customer.pool;

import io.attain.customer.InMemoryOfCustomers;
import io.attain.customer.pool.PoolWord.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was said, in memory. */
public final class InMemoryPool extends InMemoryOfCustomers<List<PoolWord>> implements PoolBook {

    @Override
    public Map<Long, List<PoolWord>> of(Collection<Long> customerIds) {
        Map<Long, List<PoolWord>> found = kept(customerIds);
        found.values().removeIf(List::isEmpty);
        found.replaceAll((id, all) -> {
            List<PoolWord> latest = new ArrayList<>(all);
            Collections.reverse(latest);
            return latest;
        });
        return found;
    }

    @Override
    public synchronized boolean add(long projectId, long customerId, PoolWord next) {
        List<PoolWord> all = kept().getOrDefault(customerId, new CopyOnWriteArrayList<>());
        boolean isNext = all.size() == next.number() - 1 && all.add(next);
        if (isNext) {
            keep(projectId, customerId, all);
        }
        return isNext;
    }

    @Override
    public int claims(long projectId, String person, LocalDate day) {
        return Math.toIntExact(kept().entrySet().stream()
                .filter(said -> isIn(projectId, said.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(all -> all.stream()
                        .filter(word -> word.kind() == Kind.CLAIMED
                                && word.by().equals(person)
                                && word.day().equals(day)
                                && all.stream()
                                        .noneMatch(next ->
                                                next.number() == word.number() + 1 && next.kind() == Kind.RETURNED)))
                .count());
    }
}
