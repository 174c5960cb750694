package io.attain.attainment.ledger.store;

import io.attain.attainment.ledger.Cell;
import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What has to be written to make some rows what they should be.
 *
 * @param gone rows to delete
 * @param changed rows to write over
 * @param added postings without a row
 * @param same rows that are as they should be
 * @param differences what that adds to the sums of which nodes
 */
record PostingChanges(
        List<PostingTable.Kept> gone,
        List<PostingTable.Change> changed,
        List<Posting> added,
        List<PostingTable.Kept> same,
        SortedMap<Cell, Tally> differences) {

    /** What there is at most one row for. */
    private record Slot(long sourceId, long nodeId, String owner) {
        static Slot of(Posting posting) {
            return new Slot(posting.sourceId(), posting.nodeId(), posting.owner());
        }
    }

    /** The difference between rows and postings of one kind of source. */
    static PostingChanges between(List<PostingTable.Kept> rows, List<Posting> wanted) {
        Map<Slot, PostingTable.Kept> left = new HashMap<>();
        rows.forEach(row -> left.put(Slot.of(row.posting()), row));
        PostingChanges changes = new PostingChanges(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
        for (Posting posting : wanted) {
            PostingTable.Kept row = left.remove(Slot.of(posting));
            if (row == null) {
                changes.added.add(posting);
                changes.count(posting, 1);
            } else if (row.posting().equals(posting)) {
                changes.same.add(row);
            } else {
                changes.changed.add(new PostingTable.Change(row, posting));
                changes.count(row.posting(), -1);
                changes.count(posting, 1);
            }
        }
        left.values().forEach(row -> {
            changes.gone.add(row);
            changes.count(row.posting(), -1);
        });
        changes.differences.values().removeIf(Tally.NONE::equals);
        changes.move();
        return changes;
    }

    /**
     * A row that goes and the one that comes in its place are one that is changed. Only where a source has no others: of
     * several, one could come to a node before the other has left it.
     */
    private void move() {
        Map<Long, List<PostingTable.Kept>> leaving =
                gone.stream().collect(Collectors.groupingBy(row -> row.posting().sourceId()));
        Map<Long, List<Posting>> coming = added.stream().collect(Collectors.groupingBy(Posting::sourceId));
        coming.values().removeIf(its -> its.size() > 1);
        coming.keySet()
                .removeIf(source -> leaving.getOrDefault(source, List.of()).size() != 1);
        coming.forEach((source, its) -> changed.add(new PostingTable.Change(
                Objects.requireNonNull(leaving.get(source)).get(0), its.get(0))));
        gone.removeIf(row -> coming.containsKey(row.posting().sourceId()));
        added.removeIf(posting -> coming.containsKey(posting.sourceId()));
    }

    private void count(Posting posting, int sign) {
        differences.merge(Cell.of(posting), new Tally(sign * posting.amount(), sign), Tally::plus);
    }
}
