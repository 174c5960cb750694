package io.attain.attainment.ledger;

import io.attain.results.Tally;
import io.attain.targets.Posting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sums of a ledger in memory. */
public final class InMemoryPostingSums implements PostingSums {

    private final InMemoryLedger ledger;
    /** The branches whose days somebody asked for together. */
    public final List<Branch> asked = new ArrayList<>();

    public InMemoryPostingSums(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public SortedMap<LocalDate, Tally> byDay(Branch branch) {
        SortedMap<LocalDate, Tally> days = new TreeMap<>();
        postings(branch).forEach(posting -> days.merge(posting.day(), new Tally(posting.amount(), 1), Tally::plus));
        return days;
    }

    @Override
    public Map<Branch, SortedMap<LocalDate, Tally>> byDay(Collection<Branch> branches) {
        asked.addAll(branches);
        return branches.stream().distinct().collect(Collectors.toMap(Function.identity(), this::byDay));
    }

    @Override
    public Map<Branch, Progress> upTo(Collection<Branch> branches, LocalDate last, LocalDate before) {
        return branches.stream().distinct().collect(Collectors.toMap(Function.identity(), branch -> postings(branch)
                .filter(posting -> !posting.day().isAfter(last))
                .map(posting -> progress(posting, before))
                .reduce(Progress.NONE, Progress::plus)));
    }

    @Override
    public Map<String, Progress> byOwner(Branch branch, LocalDate before) {
        Map<String, Progress> owners = new HashMap<>();
        postings(branch).forEach(posting -> owners.merge(posting.owner(), progress(posting, before), Progress::plus));
        return owners;
    }

    private static Progress progress(Posting posting, LocalDate before) {
        Tally tally = new Tally(posting.amount(), 1);
        return new Progress(tally, posting.day().isAfter(before) ? Tally.NONE : tally);
    }

    private Stream<Posting> postings(Branch branch) {
        return ledger.all().stream()
                .filter(posting ->
                        posting.rootId() == branch.rootId() && branch.nodeIds().contains(posting.nodeId()));
    }
}
