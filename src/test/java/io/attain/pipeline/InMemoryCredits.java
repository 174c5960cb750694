package io.attain.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was said about who shares wins, kept in memory. */
public final class InMemoryCredits implements Credits {

    private final Map<Long, List<Said>> said = new HashMap<>();

    @Override
    public Map<Long, Credit> decided(Collection<Long> issueIds) {
        return issueIds.stream()
                .filter(id -> !Credits.inForce(history(id)).equals(Credit.OWNERS))
                .collect(Collectors.toMap(id -> id, id -> Credits.inForce(history(id))));
    }

    @Override
    public List<Said> history(long issueId) {
        return List.copyOf(said.getOrDefault(issueId, List.of()));
    }

    @Override
    public boolean add(long issueId, Said next) {
        List<Said> history = said.computeIfAbsent(issueId, id -> new ArrayList<>());
        return history.size() == next.number() - 1 && history.add(next);
    }
}
