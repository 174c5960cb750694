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

/** Tiers in memory, and where those have gone who left their project. */
public final class InMemoryTiers implements TierStates {

    public final Map<Long, Kept> kept = new TreeMap<>();
    public final Map<Long, List<TierChange>> changes = new TreeMap<>();
    public final Map<Long, Long> moved = new TreeMap<>();
    private final Map<Long, Long> projects = new HashMap<>();

    /** Of whom all that is kept was asked for. */
    public final List<Long> asked = new ArrayList<>();

    /** Whether whoever is at rest may be left alone. */
    public boolean letsRest = true;

    @Override
    public Map<Long, TierGlance> glances(long projectId, LocalDate today) {
        Map<Long, TierGlance> glances = new HashMap<>();
        forEachKept(projectId, (id, each) -> glances.put(id, letsRest ? glance(each, today) : atNoRest(each)));
        return glances;
    }

    private static TierGlance atNoRest(Kept kept) {
        return new TierGlance(kept.stamp(), null, kept.state().inputs().purchases(), kept.owner());
    }

    /** What is kept, at a glance of a day. */
    public static TierGlance glance(Kept kept, LocalDate today) {
        TierState state = kept.state();
        boolean rests = state.evaluationsBelow() == 0
                && state.evaluatedOn().isBefore(today)
                && state.inputs().isOnlyPurchases();
        return rests
                ? new TierGlance(kept.stamp(), state.tier(), state.inputs().purchases(), kept.owner())
                : atNoRest(kept);
    }

    @Override
    public Map<Long, Kept> of(Collection<Long> customerIds) {
        asked.addAll(customerIds);
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
                projects.put(each.customerId(), projectId);
            }
        });
        return others;
    }

    private void write(Judged each) {
        TierState state = each.evaluation().state();
        Kept before = each.before();
        kept.put(
                each.customerId(),
                new Kept(
                        state,
                        before == null ? 1 : before.stamp() + 1,
                        before == null ? null : before.given(),
                        each.owner()));
        List<TierChange> all = changes.computeIfAbsent(each.customerId(), id -> new ArrayList<>());
        all.removeIf(change -> change.on().equals(state.evaluatedOn()));
        each.evaluation().change().ifPresent(all::add);
    }

    @Override
    public void forEachKept(long projectId, BiConsumer<Long, Kept> action) {
        kept.forEach((id, each) -> {
            if (isOf(projectId, id)) {
                action.accept(id, each);
            }
        });
    }

    @Override
    public void move(long customerId, long projectId) {
        moved.put(customerId, projectId);
        projects.put(customerId, projectId);
        kept.computeIfPresent(
                customerId, (id, each) -> new Kept(each.state(), each.stamp() + 1, each.given(), each.owner()));
    }

    /** What a test put there itself is of any project. */
    private boolean isOf(long projectId, long customerId) {
        return projects.getOrDefault(customerId, projectId) == projectId;
    }

    @Override
    public void forget(long customerId) {
        kept.remove(customerId);
    }

    @Override
    public void forget(long projectId, Collection<Long> customerIds, LocalDate day) {
        customerIds.stream()
                .filter(id -> isOf(projectId, id)
                        && kept.containsKey(id)
                        && kept.get(id).state().evaluatedOn().isBefore(day))
                .toList()
                .forEach(kept::remove);
    }
}
