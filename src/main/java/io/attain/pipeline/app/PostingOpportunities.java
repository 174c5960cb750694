package io.attain.pipeline.app;

import io.attain.kernel.AllOrNone;
import io.attain.kernel.Today;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.PipelineFacts;
import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.Source;
import io.attain.words.Vocabularies;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Hands in what opportunities count for and how they came from stage to stage: both at once or not at all. */
@Component
public record PostingOpportunities(Facts facts, Postings postings, AllOrNone writing, Vocabularies words, Today today) {

    /** All opportunities of some customers, as they are now; twice is the same as once. */
    public void post(Collection<Opportunity> ofCustomers) {
        hand(PipelineFacts.of(ofCustomers, words, today));
    }

    /** The issue is no opportunity any more. */
    public void forget(long issueId) {
        hand(PipelineFacts.none(issueId));
    }

    private void hand(PipelineFacts known) {
        writing.together(() -> {
            facts.replaceChanges(known.changes());
            postings.replace(Source.OPPORTUNITY, known.results());
            return known;
        });
    }
}
