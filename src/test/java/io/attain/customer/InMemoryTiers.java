package io.attain.customer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Tiers of one project in memory, and where those have gone who left it. */
public final class InMemoryTiers implements TierStates {

    public final Map<Long, Kept> kept = new TreeMap<>();
    public final Map<Long, List<TierChange>> changes = new TreeMap<>();
    public final Map<Long, Long> moved = new TreeMap<>();

    @Override
    public Map<Long, Integer> stamps(long projectId) {
        Map<Long, Integer> stamps = new HashMap<>();
        kept.forEach((id, each) -> stamps.put(id, each.stamp()));
        return stamps;
    }

    @Override
    public Map<Long, Kept> of(Collection<Long> customerIds) {
        Map<Long, Kept> found = new HashMap<>(kept);
        found.keySet().retainAll(customerIds);
        return found;
    }

    @Override
    public Set<Long> write(long projectId, Collection<Judged> judged) {
        Set<Long> others = new HashSet<>();
        judged.forEach(each -> {
            Kept now = kept.get(each.customerId());
            if (!Objects.equals(now, each.before())) {
                others.add(each.customerId());
            } else {
                write(each);
            }
        });
        return others;
    }

    private void write(Judged each) {
        TierState state = each.evaluation().state();
        Kept before = each.before();
        kept.put(
                each.customerId(),
                new Kept(state, before == null ? 1 : before.stamp() + 1, before == null ? null : before.given()));
        List<TierChange> all = changes.computeIfAbsent(each.customerId(), id -> new ArrayList<>());
        all.removeIf(change -> change.on().equals(state.evaluatedOn()));
        each.evaluation().change().ifPresent(all::add);
    }

    @Override
    public void forEachKept(long projectId, BiConsumer<Long, Kept> action) {
        kept.forEach(action);
    }

    @Override
    public void move(long customerId, long projectId) {
        moved.put(customerId, projectId);
    }

    @Override
    public void forget(long customerId) {
        kept.remove(customerId);
    }

    @Override
    public void forget(long projectId, Collection<Long> customerIds, LocalDate day) {
        customerIds.stream()
                .filter(id -> kept.get(id).state().evaluatedOn().isBefore(day))
                .toList()
                .forEach(kept::remove);
    }
}
