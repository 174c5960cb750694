package io.attain.attainment.ledger.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.PostingResults;
import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Forests;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the other contexts hand in results. */
@Component
public class TargetPostings implements Postings {

    private final Postings posting;

    TargetPostings(Facts facts, Forests forests, Ledger ledger) {
        this.posting = new PostingResults(facts, forests, ledger);
    }

    @Override
    public void replace(Source source, long sourceId, List<Result> results) {
        posting.replace(source, sourceId, results);
    }
}
