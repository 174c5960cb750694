package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.IssueChanged;
import io.attain.kernel.jira.IssueChanged.What;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.InMemoryCredits;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.results.InMemoryFacts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.words.InMemoryStages;
import io.attain.words.InMemoryVocabularies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpportunityListenerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Map<Long, List<Result>> posted = new HashMap<>();
    private final InMemoryFacts facts = new InMemoryFacts();
    private final Postings postings = (source, id, results) -> {
        facts.replace(source, Map.of(id, results));
        posted.put(id, results);
    };
    private final PostingOpportunities posting = new PostingOpportunities(
            facts,
            postings,
            Supplier::get,
            new InMemoryVocabularies(),
            new InMemoryCredits(),
            ids -> Set.of(),
            SetClock.at("2026-11-28T00:00:00Z", "UTC"));
    private final SalesIssues issues = mock();
    private final JiraOpportunities opportunities = mock();
    private final Issue customer = mock();
    private final Issue opportunity = mock();
    private final OpportunityListener listener = new OpportunityListener(issues, opportunities, posting, mock());

    @BeforeEach
    void lilySellsTwice() {
        when(opportunity.getId()).thenReturn(7L);
        when(opportunity.getKey()).thenReturn("SALES-7");
        when(issues.typeOf(customer)).thenReturn(Optional.of(SalesIssueType.CUSTOMER));
        when(issues.typeOf(opportunity)).thenReturn(Optional.of(SalesIssueType.OPPORTUNITY));
        when(issues.is(SalesIssueType.OPPORTUNITY, opportunity)).thenReturn(true);
        when(opportunities.customerOf(opportunity)).thenReturn(Optional.of(customer));
        when(opportunities.read(opportunity)).thenReturn(Optional.of(won(7, DAY)));
        when(customer.getId()).thenReturn(1L);
        when(opportunity.getProjectId()).thenReturn(10_000L);
        when(opportunities.ofCustomer(customer)).thenReturn(List.of(won(7, DAY), won(8, DAY.plusDays(3))));
    }

    @Test
    void theFirstWinOfACustomerPostsAllOfItsOpportunities() {
        happens(What.EDITED, opportunity);

        assertThat(posted.get(7L)).hasSize(3);
        assertThat(posted.get(8L)).hasSize(2);
    }

    @Test
    void theNextWinBecomesTheFirstWhenTheFirstIsDeleted() {
        happens(What.EDITED, customer);
        happens(What.DELETED, opportunity);

        assertThat(posted.get(7L)).isEmpty();
        assertThat(posted.get(8L)).hasSize(3);
    }

    @Test
    void aLaterWinIsReadAndForgottenByItself() {
        happens(What.EDITED, customer);
        posted.clear();
        when(opportunities.read(opportunity)).thenReturn(Optional.of(won(7, DAY.plusDays(9))));
        when(opportunities.ofCustomer(customer)).thenReturn(List.of(won(7, DAY.plusDays(9)), won(8, DAY.plusDays(3))));
        happens(What.EDITED, opportunity);
        assertThat(posted).containsOnlyKeys(7L, 8L);

        posted.clear();
        happens(What.EDITED, opportunity);
        assertThat(posted).containsOnlyKeys(7L);
        happens(What.DELETED, opportunity);
        assertThat(posted).isEqualTo(Map.of(7L, List.of()));
    }

    @Test
    void whatWasMovedAwayCountsNoMore() {
        when(opportunities.customerOf(opportunity)).thenReturn(Optional.empty());
        when(issues.typeOf(opportunity)).thenReturn(Optional.empty());
        happens(What.MOVED, opportunity);

        assertThat(posted).isEqualTo(Map.of(7L, List.of()));
    }

    @Test
    void whatWasMovedAwayWithItsCustomerCountsNoMore() {
        when(customer.getSubTaskObjects()).thenReturn(List.of(opportunity));
        when(issues.typeOf(customer)).thenReturn(Optional.empty());
        when(opportunities.customerOf(opportunity)).thenReturn(Optional.empty());
        happens(What.MOVED, customer);

        assertThat(posted).containsEntry(7L, List.of());
    }

    @Test
    void aChangedCustomerIsFollowedAndACommentIsNot() {
        happens(What.COMMENTED, opportunity);
        assertThat(posted).isEmpty();

        happens(What.EDITED, customer);
        assertThat(posted).hasSize(2);
    }

    @Test
    void aCustomerThatAnOpportunityLeftHasAnotherFirstWin() {
        when(opportunities.ofCustomer(customer)).thenReturn(List.of(won(8, DAY.plusDays(3))));
        when(issues.is(SalesIssueType.CUSTOMER, customer)).thenReturn(true);
        happens(What.UNLINKED, customer);

        assertThat(posted).containsOnlyKeys(8L);
        assertThat(posted.get(8L)).hasSize(3);
    }

    @Test
    void whatBecameAnIssueOfAnotherKindCountsNoMore() {
        when(opportunities.customerOf(opportunity)).thenReturn(Optional.empty());
        when(issues.typeOf(opportunity)).thenReturn(Optional.empty());
        happens(What.UNLINKED, opportunity);

        assertThat(posted).isEqualTo(Map.of(7L, List.of()));
    }

    @Test
    void whatCameUnderAnIssueThatIsNoCustomerCountsNoMore() {
        when(opportunities.read(opportunity)).thenReturn(Optional.empty());
        when(opportunities.customerOf(opportunity)).thenReturn(Optional.empty());
        happens(What.LINKED, opportunity);

        assertThat(posted).isEqualTo(Map.of(7L, List.of()));
    }

    private void happens(What what, Issue issue) {
        listener.changed(new IssueChanged(issue, what));
    }

    private static Opportunity won(long id, LocalDate day) {
        return new Opportunity(
                id, 1, 10_000, "lily", InMemoryStages.stage("won"), 500, day, Scope.ANY, false, List.of(), List.of());
    }
}
