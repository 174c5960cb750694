package io.attain.pipeline.app;

import io.attain.kernel.AllOrNone;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Metric;
import io.attain.kernel.Today;
import io.attain.pipeline.Credits;
import io.attain.pipeline.FirstWin;
import io.attain.pipeline.MergedWins;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.PipelineFacts;
import io.attain.results.FactQuery;
import io.attain.results.Facts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.results.Source;
import io.attain.words.Vocabularies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Hands in what opportunities count for, how they came from stage to stage and when they were expected to close: all at once or
 * nothing.
 */
@Component
public record PostingOpportunities(
        Facts facts,
        Postings postings,
        AllOrNone writing,
        Vocabularies words,
        Credits credits,
        MergedWins merged,
        Today today) {

    /** All opportunities of some customers, as they are now; twice is the same as once. */
    public void post(Collection<Opportunity> ofCustomers) {
        hand(() -> PipelineFacts.of(ofCustomers, words, credits, merged, today));
    }

    /**
     * One opportunity, as it is now.
     *
     * @param all reads those of its customer, which is done only where another may be the first win now: each of hundreds that
     *     are added at once is read once
     */
    public void post(Opportunity one, Supplier<List<Opportunity>> all) {
        FirstWin first = firstWin(one.projectId(), one.customerId());
        Optional<Opportunity> alone = first.alone(one);
        post(alone.map(List::of).orElseGet(all));
        // the first one may have become none while this one was written as a later one
        if (alone.filter(later -> !later.equals(one)).isPresent()
                && !first.equals(firstWin(one.projectId(), one.customerId()))) {
            post(all.get());
        }
    }

    /** A customer's first win by what is kept. */
    public FirstWin firstWin(long projectId, long customerId) {
        List<Result> first = new ArrayList<>();
        facts.forEach(
                FactQuery.of(projectId, Metric.NEW_CUSTOMERS, KnownDays.ALL).from(customerId), first::add);
        return new FirstWin(first, merged);
    }

    /** The issue is no opportunity any more. */
    public void forget(long issueId) {
        hand(() -> PipelineFacts.none(issueId));
    }

    /** Who shares a win is asked in the writing: whoever has to start over finds what was decided meanwhile. */
    private void hand(Supplier<PipelineFacts> facts) {
        writing.together(() -> {
            PipelineFacts known = facts.get();
            this.facts.replaceChanges(known.changes());
            this.facts.replaceCloses(known.closes());
            postings.replace(Source.OPPORTUNITY, known.results());
            return known;
        });
    }
}
