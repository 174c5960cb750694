package io.attain.target.jira;

import io.attain.target.Ledger;
import io.attain.target.PostingResults;
import io.attain.target.Postings;
import io.attain.target.Result;
import io.attain.target.Source;
import io.attain.target.TargetNodes;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the other contexts hand in results. */
@Component
public class TargetPostings implements Postings {

    private final Postings posting;

    TargetPostings(TargetNodes nodes, Ledger ledger) {
        this.posting = new PostingResults(nodes, ledger);
    }

    @Override
    public void replace(Source source, long sourceId, List<Result> results) {
        posting.replace(source, sourceId, results);
    }
}
