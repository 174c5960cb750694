package io.attain.target;

import java.util.ArrayList;
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
    public void forEach(long projectId, Consumer<Posting> action) {
        postings.stream().filter(posting -> posting.projectId() == projectId).forEach(action);
    }

    /** Everything stored. */
    public List<Posting> all() {
        return List.copyOf(postings);
    }
}
