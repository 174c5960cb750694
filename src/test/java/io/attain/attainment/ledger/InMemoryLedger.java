package io.attain.attainment.ledger;

import io.attain.results.Source;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A ledger in memory. */
public final class InMemoryLedger implements Ledger {

    private final List<Posting> postings = new ArrayList<>();

    @Override
    public void replace(Source source, Map<Long, List<Posting>> now) {
        postings.removeIf(posting -> posting.source() == source && now.containsKey(posting.sourceId()));
        now.values().forEach(postings::addAll);
    }

    @Override
    public SumChanges changes(long rootId, SumChanges.Mark since) {
        Map<Long, Tally> sums = new HashMap<>();
        postings.stream()
                .filter(posting -> posting.rootId() == rootId)
                .forEach(posting -> sums.merge(posting.nodeId(), new Tally(posting.amount(), 1), Tally::plus));
        return new SumChanges(sums, SumChanges.Mark.NONE);
    }

    @Override
    public boolean recount(Cell cell) {
        return false;
    }

    @Override
    public Page page(Branch branch, @Nullable String owner, int start, int limit) {
        List<Posting> found = postings.stream()
                .filter(posting ->
                        posting.rootId() == branch.rootId() && branch.nodeIds().contains(posting.nodeId()))
                .filter(posting -> owner == null || owner.equals(posting.owner()))
                .sorted(Comparator.comparing(Posting::day).reversed())
                .toList();
        int from = Math.min(start, found.size());
        Tally earlier = found.subList(0, from).stream()
                .map(posting -> new Tally(posting.amount(), 1))
                .reduce(Tally.NONE, Tally::plus);
        return new Page(earlier, found.subList(from, Math.min(from + limit, found.size())));
    }

    @Override
    public List<Posting> range(long projectId, Source source, long after, long last) {
        return postings.stream()
                .filter(posting -> posting.projectId() == projectId && posting.source() == source)
                .filter(posting -> posting.sourceId() > after && posting.sourceId() <= last)
                .sorted(Comparator.comparingLong(Posting::sourceId))
                .toList();
    }

    /** Everything stored. */
    public List<Posting> all() {
        return List.copyOf(postings);
    }
}
