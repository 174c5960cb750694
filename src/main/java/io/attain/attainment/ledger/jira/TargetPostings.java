package io.attain.attainment.ledger.jira;

import io.attain.attainment.ledger.Ledger;
import io.attain.attainment.ledger.PostingResults;
import io.attain.kernel.AllOrNone;
import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.targets.Forests;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the other contexts hand in results. */
@Component
public class TargetPostings implements Postings {

    private final Postings posting;

    TargetPostings(Facts facts, Forests forests, Ledger ledger, AllOrNone writing) {
        this.posting = new PostingResults(facts, forests, ledger, writing);
    }

    @Override
    public void replace(Source source, long sourceId, List<Result> results) {
        posting.replace(source, sourceId, results);
    }

    @Override
    public void replace(Source source, Map<Long, List<Result>> results) {
        posting.replace(source, results);
    }
}
