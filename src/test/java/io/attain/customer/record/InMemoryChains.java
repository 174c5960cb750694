package io.attain.customer.record;

import io.attain.customer.InMemoryOfCustomers;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Decision chains in memory. */
public final class InMemoryChains extends InMemoryOfCustomers<DecisionChain> implements ChainBook {

    /** Whose plan an older version counted. */
    public final Set<Long> believed = new HashSet<>();

    private final Set<Long> carried = new HashSet<>();

    @Override
    public DecisionChain of(long customerId) {
        return kept().getOrDefault(customerId, DecisionChain.NONE);
    }

    @Override
    public Map<Long, DecisionChain> of(Collection<Long> customerIds) {
        return kept(customerIds);
    }

    @Override
    public boolean put(long projectId, long customerId, DecisionChain next) {
        boolean isNext = of(customerId).version() == next.version() - 1;
        if (isNext) {
            keep(projectId, customerId, next);
        }
        return isNext;
    }

    @Override
    public Set<Long> clear(long projectId) {
        return kept().entrySet().stream()
                .filter(each -> each.getValue().isClear())
                .map(Map.Entry::getKey)
                .filter(id -> isIn(projectId, id))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isCarriedOver(long projectId) {
        return carried.contains(projectId);
    }

    @Override
    public void carryOver(long projectId, Instant now) {
        if (carried.add(projectId)) {
            DecisionChain asBefore = DecisionChain.NONE.ruled(Ruling.asBefore(now));
            believed.stream().filter(id -> !kept().containsKey(id)).forEach(id -> {
                boolean unused = put(projectId, id, asBefore);
            });
        }
    }
}
