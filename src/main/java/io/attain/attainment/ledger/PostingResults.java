package io.attain.attainment.ledger;

import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Forest;
import io.attain.targets.Forests;
import io.attain.targets.Posting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes results into the fact book and puts them on the nodes they count for, at once or not at all. */
public final class PostingResults implements Postings {

    private final Forests forests;
    private final Ledger ledger;
    private final Facts facts;

    public PostingResults(Facts facts, Forests forests, Ledger ledger) {
        this.facts = facts;
        this.forests = forests;
        this.ledger = ledger;
    }

    @Override
    public void replace(Source source, long sourceId, List<Result> results) {
        for (Result result : results) {
            if (result.source() != source || result.sourceId() != sourceId) {
                throw new IllegalArgumentException("Not a result of " + source + " " + sourceId + ": " + result);
            }
        }
        ledger.replace(source, sourceId, () -> {
            facts.replace(source, Map.of(sourceId, results));
            return results.stream()
                    .map(Result::projectId)
                    .distinct()
                    .flatMap(project -> postings(project, results))
                    .toList();
        });
    }

    private Stream<Posting> postings(long project, List<Result> results) {
        Forest forest = forests.of(project);
        return results.stream()
                .filter(result -> result.projectId() == project)
                .flatMap(result -> forest.assign(result).stream());
    }
}
