package io.attain.target.ledger.jira;

import io.attain.target.Forests;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.ledger.Ledger;
import io.attain.target.ledger.PostingResults;
import io.attain.target.ledger.Postings;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where the other contexts hand in results. */
@Component
public class TargetPostings implements Postings {

    private final Postings posting;

    TargetPostings(Forests forests, Ledger ledger) {
        this.posting = new PostingResults(forests, ledger);
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
