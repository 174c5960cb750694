package io.attain.attainment.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Milestones in memory. */
public final class InMemoryMilestones implements Milestones {

    private final Map<Long, TreeMap<Integer, Milestone>> kept = new HashMap<>();

    @Override
    public Map<Long, List<Milestone>> of(Collection<Long> issueIds) {
        Map<Long, List<Milestone>> found = new HashMap<>();
        issueIds.stream()
                .filter(kept::containsKey)
                .forEach(id -> found.put(id, List.copyOf(kept.get(id).values())));
        return found;
    }

    @Override
    public boolean add(Milestone milestone) {
        return kept.computeIfAbsent(milestone.issueId(), id -> new TreeMap<>())
                        .putIfAbsent(milestone.percent(), milestone)
                == null;
    }
}
