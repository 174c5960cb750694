package io.attain.target.ledger;

import io.attain.target.Forest;
import io.attain.target.Forests;
import io.attain.target.Posting;
import io.attain.target.Result;
import io.attain.target.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts results on the nodes they count for and keeps the postings. */
public final class PostingResults implements Postings {

    private final Forests forests;
    private final Ledger ledger;

    public PostingResults(Forests forests, Ledger ledger) {
        this.forests = forests;
        this.ledger = ledger;
    }

    @Override
    public void replace(Source source, long sourceId, List<Result> results) {
        check(source, sourceId, results);
        ledger.replace(source, sourceId, () -> postings(results, new HashMap<>()));
    }

    @Override
    public void replace(Source source, Map<Long, List<Result>> results) {
        Map<Long, Forest> read = new HashMap<>();
        Map<Long, List<Posting>> postings = new TreeMap<>();
        results.forEach((id, ofOne) -> {
            check(source, id, ofOne);
            postings.put(id, postings(ofOne, read));
        });
        ledger.replace(source, postings);
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
