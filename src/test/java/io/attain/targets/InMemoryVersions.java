package io.attain.targets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Agreed versions in memory. */
public final class InMemoryVersions implements AgreedVersions {

    private final Map<Long, List<Agreed>> versions = new HashMap<>();
    private final Map<Long, Agreed> faster = new HashMap<>();

    @Override
    public Map<Long, List<Agreed>> histories(Collection<Long> issueIds) {
        Map<Long, List<Agreed>> found = new HashMap<>();
        issueIds.stream().filter(versions::containsKey).forEach(id -> found.put(id, List.copyOf(versions.get(id))));
        return found;
    }

    /** Somebody else will have kept this when the next version of the issue comes. */
    public void faster(long issueId, Agreed agreed) {
        faster.put(issueId, agreed);
    }

    @Override
    public boolean add(long issueId, Agreed agreed) {
        Agreed first = faster.remove(issueId);
        if (first != null) {
            add(issueId, first);
        }
        if (of(issueId).stream()
                .anyMatch(known -> known.number() == agreed.version().number())) {
            return false;
        }
        List<Agreed> history = versions.computeIfAbsent(issueId, id -> new ArrayList<>());
        history.add(agreed);
        history.sort(Comparator.comparing(known -> known.version().number()));
        return true;
    }

    @Override
    public void complete(long issueId, Terms terms) {
        versions.computeIfPresent(issueId, (id, history) -> history.stream()
                .map(each -> each.version().terms() == null ? completed(each, terms) : each)
                .collect(Collectors.toCollection(ArrayList::new)));
    }

    private static Agreed completed(Agreed agreed, Terms terms) {
        Version version = agreed.version();
        return new Agreed(
                new Version(version.number(), version.effective(), version.amount(), terms), agreed.by(), agreed.at());
    }
}
