package io.attain.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A ledger in memory. */
public final class InMemoryLedger implements Ledger {

    private final List<Posting> postings = new ArrayList<>();

    @Override
    public void replace(Source source, long sourceId, List<Posting> now) {
        postings.removeIf(posting -> posting.source() == source && posting.sourceId() == sourceId);
        postings.addAll(now);
    }

    @Override
    public Map<Long, Tally> sums(long rootId) {
        Map<Long, Tally> sums = new HashMap<>();
        postings.stream()
                .filter(posting -> posting.rootId() == rootId)
                .forEach(posting -> sums.merge(posting.nodeId(), new Tally(posting.amount(), 1), Tally::plus));
        return sums;
    }

    @Override
    public Page page(Branch branch, int start, int limit) {
        List<Posting> found = postings.stream()
                .filter(posting ->
                        posting.rootId() == branch.rootId() && branch.nodeIds().contains(posting.nodeId()))
                .sorted(Comparator.comparing(Posting::day).reversed())
                .toList();
        int from = Math.min(start, found.size());
        Tally earlier = found.subList(0, from).stream()
                .map(posting -> new Tally(posting.amount(), 1))
                .reduce(Tally.NONE, Tally::plus);
        return new Page(earlier, found.subList(from, Math.min(from + limit, found.size())));
    }

    @Override
    public void forEach(long projectId, Consumer<Posting> action) {
        postings.stream().filter(posting -> posting.projectId() == projectId).forEach(action);
    }

    /** Everything stored. */
    public List<Posting> all() {
        return List.copyOf(postings);
    }
}
