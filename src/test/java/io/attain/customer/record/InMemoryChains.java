package io.attain.customer.record;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decision chains of one project in memory. */
public final class InMemoryChains implements ChainBook {

    /** Whose plan an older version counted. */
    public final Set<Long> believed = new HashSet<>();

    /** How often that was carried over. */
    public int carried;

    private final Map<Long, DecisionChain> kept = new HashMap<>();

    @Override
    public DecisionChain of(long customerId) {
        return kept.getOrDefault(customerId, DecisionChain.NONE);
    }

    @Override
    public Map<Long, DecisionChain> of(Collection<Long> customerIds) {
        Map<Long, DecisionChain> found = new HashMap<>(kept);
        found.keySet().retainAll(customerIds);
        return found;
    }

    @Override
    public boolean put(long projectId, long customerId, DecisionChain next) {
        boolean isNext = of(customerId).version() == next.version() - 1;
        if (isNext) {
            kept.put(customerId, next);
        }
        return isNext;
    }

    @Override
    public Set<Long> clear(long projectId) {
        return kept.entrySet().stream()
                .filter(each -> each.getValue().isClear())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isCarriedOver(long projectId) {
        return carried > 0;
    }

    @Override
    public void carryOver(long projectId, Instant now) {
        carried++;
        believed.forEach(id -> kept.putIfAbsent(id, DecisionChain.NONE.ruled(Ruling.asBefore(now))));
    }

    @Override
    public void move(long customerId, long projectId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void forget(long customerId) {
        kept.remove(customerId);
    }
}
