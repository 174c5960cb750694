package io.attain.attainment.ledger.app;

import io.attain.attainment.ledger.Ledger;
import io.attain.kernel.AllOrNone;
import io.attain.kernel.app.Telling;
import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.PurchaseWatcher;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.Posting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Writes results into the fact book and puts them on the nodes they count for, at once or not at all. What a source says
 * again is there already: only another tree puts it elsewhere, and that is followed by itself.
 */
@Component
public record PostingResults(
        Facts facts, Forests forests, Ledger ledger, AllOrNone writing, List<PurchaseWatcher> watchers)
        implements Postings {

    @Override
    public void replace(Source source, long sourceId, List<Result> results) {
        replace(source, Map.of(sourceId, results));
    }

    @Override
    public void replace(Source source, Map<Long, List<Result>> results) {
        results.forEach((id, ofOne) -> check(source, id, ofOne));
        writing.together(() -> write(source, results));
    }

    /**
     * What the fact book says already is passed over: it is posted, and nothing keeps another from changing both before this
     * would post it again.
     */
    private int write(Source source, Map<Long, List<Result>> results) {
        Map<Long, List<Result>> before = facts.replace(source, results);
        Map<Long, List<Result>> changed = new TreeMap<>(results);
        changed.entrySet().removeIf(now -> now.getValue().equals(before.get(now.getKey())));
        tell(before, changed);
        return onlyAmountsDiffer(before, changed) ? restate(source, before, changed) : post(source, changed);
    }

    /** Tells whose purchases are others now, or are of other customers. */
    private void tell(Map<Long, List<Result>> before, Map<Long, List<Result>> changed) {
        Set<Long> customers = changed.entrySet().stream()
                .flatMap(now -> Stream.of(now.getValue(), before.getOrDefault(now.getKey(), List.of())))
                .flatMap(List::stream)
                .flatMap(result -> Stream.ofNullable(result.customerId()))
                .collect(Collectors.toSet());
        if (!customers.isEmpty()) {
            writing.afterwards(() -> new Telling<>(watchers).tell("purchases", watcher -> watcher.bought(customers)));
        }
    }

    @Override
    public void replace(Source source, Map<Long, List<Result>> before, Map<Long, List<Result>> results) {
        if (!onlyAmountsDiffer(before, results)) {
            replace(source, results);
            return;
        }
        results.forEach((id, ofOne) -> check(source, id, ofOne));
        writing.together(() -> {
            Map<Long, List<Result>> others = new TreeMap<>(results);
            others.keySet().retainAll(facts.restate(source, before, results));
            if (!others.isEmpty()) {
                write(source, others);
            }
            Map<Long, List<Result>> changed = new TreeMap<>(results);
            changed.entrySet()
                    .removeIf(now ->
                            others.containsKey(now.getKey()) || now.getValue().equals(before.get(now.getKey())));
            tell(before, changed);
            return restate(source, before, changed);
        });
    }

    private static boolean onlyAmountsDiffer(Map<Long, List<Result>> before, Map<Long, List<Result>> changed) {
        return changed.entrySet().stream()
                .allMatch(now -> onlyAmountsDiffer(Objects.requireNonNull(before.get(now.getKey())), now.getValue()));
    }

    private static boolean onlyAmountsDiffer(List<Result> before, List<Result> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(i -> before.get(i).with(now.get(i).amount()).equals(now.get(i)));
    }

    /** Puts what is known of some sources on the nodes it counts for now. */
    void move(Source source, Set<Long> sourceIds) {
        writing.together(() -> post(source, facts.hold(source, sourceIds)));
    }

    private int post(Source source, Map<Long, List<Result>> results) {
        ledger.replace(source, postings(results, new HashMap<>()));
        return results.size();
    }

    private int restate(Source source, Map<Long, List<Result>> before, Map<Long, List<Result>> results) {
        if (!results.isEmpty()) {
            Map<Long, List<Result>> former = new TreeMap<>(before);
            former.keySet().retainAll(results.keySet());
            Map<Long, Forest> read = new HashMap<>();
            ledger.restate(source, postings(former, read), postings(results, read));
        }
        return results.size();
    }

    private Map<Long, List<Posting>> postings(Map<Long, List<Result>> results, Map<Long, Forest> read) {
        Map<Long, List<Posting>> postings = new TreeMap<>();
        results.forEach((id, ofOne) -> postings.put(id, postings(ofOne, read)));
        return postings;
    }

    private static void check(Source source, long sourceId, List<Result> results) {
        for (Result result : results) {
            if (result.source() != source || result.sourceId() != sourceId) {
                throw new IllegalArgumentException("Not a result of " + source + " " + sourceId + ": " + result);
            }
        }
    }

    private List<Posting> postings(List<Result> results, Map<Long, Forest> read) {
        return results.stream()
                .flatMap(result -> read.computeIfAbsent(result.projectId(), forests::of).assign(result).stream())
                .toList();
    }
}
