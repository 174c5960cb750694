package io.attain.pipeline.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import io.attain.kernel.Scope;
import io.attain.kernel.SetClock;
import io.attain.kernel.jira.FollowingLater;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.pipeline.Opportunity;
import io.attain.pipeline.app.PostingOpportunities;
import io.attain.results.InMemoryFacts;
import io.attain.results.Postings;
import io.attain.results.Result;
import io.attain.words.InMemoryStages;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpportunityListenerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Map<Long, List<Result>> posted = new HashMap<>();
    private final Postings postings = (source, id, results) -> posted.put(id, results);
    private final PostingOpportunities posting = new PostingOpportunities(
            new InMemoryFacts(), postings, Supplier::get, SetClock.at("2026-11-28T00:00:00Z", "UTC"));
    private final EventPublisher events = mock();
    private final SalesIssues issues = mock();
    private final JiraOpportunities opportunities = mock();
    private final Issue customer = mock();
    private final Issue opportunity = mock();
    private final OpportunityListener listener =
            new OpportunityListener(events, mock(FollowingLater.class), issues, opportunities, posting);

    @BeforeEach
    void lilySellsTwice() {
        when(opportunity.getId()).thenReturn(7L);
        when(opportunity.getKey()).thenReturn("SALES-7");
        when(issues.typeOf(customer)).thenReturn(Optional.of(SalesIssueType.CUSTOMER));
        when(issues.typeOf(opportunity)).thenReturn(Optional.of(SalesIssueType.OPPORTUNITY));
        when(issues.is(SalesIssueType.OPPORTUNITY, opportunity)).thenReturn(true);
        when(opportunities.customerOf(opportunity)).thenReturn(Optional.of(customer));
        when(opportunities.ofCustomer(customer)).thenReturn(List.of(won(7, DAY), won(8, DAY.plusDays(3))));
    }

    @Test
    void anEventOfOneOpportunityPostsAllOfItsCustomer() {
        happens(EventType.ISSUE_UPDATED_ID, opportunity);

        assertThat(posted.get(7L)).hasSize(3);
        assertThat(posted.get(8L)).hasSize(2);
    }

    @Test
    void theNextWinBecomesTheFirstWhenTheFirstIsDeleted() {
        happens(EventType.ISSUE_DELETED_ID, opportunity);

        assertThat(posted.get(7L)).isEmpty();
        assertThat(posted.get(8L)).hasSize(3);
    }

    @Test
    void whatWasMovedAwayCountsNoMore() {
        when(issues.is(SalesIssueType.OPPORTUNITY, opportunity)).thenReturn(false);
        when(issues.typeOf(opportunity)).thenReturn(Optional.empty());
        happens(EventType.ISSUE_MOVED_ID, opportunity);

        assertThat(posted).isEqualTo(Map.of(7L, List.of()));
    }

    @Test
    void whatWasMovedAwayWithItsCustomerCountsNoMore() {
        when(customer.getSubTaskObjects()).thenReturn(List.of(opportunity));
        when(issues.typeOf(customer)).thenReturn(Optional.empty());
        when(issues.is(SalesIssueType.OPPORTUNITY, opportunity)).thenReturn(false);
        happens(EventType.ISSUE_MOVED_ID, customer);

        assertThat(posted).containsEntry(7L, List.of());
    }

    @Test
    void aChangedCustomerIsFollowedAndACommentIsNot() {
        happens(EventType.ISSUE_COMMENTED_ID, opportunity);
        assertThat(posted).isEmpty();

        happens(EventType.ISSUE_UPDATED_ID, customer);
        assertThat(posted).hasSize(2);
    }

    @Test
    void aFailureNeverDisturbsJira() {
        when(opportunities.ofCustomer(any())).thenThrow(new IllegalStateException("no database"));

        assertThatCode(() -> happens(EventType.ISSUE_UPDATED_ID, opportunity)).doesNotThrowAnyException();
    }

    @Test
    void listensWhileItLives() {
        listener.afterPropertiesSet();
        verify(events).register(listener);
        listener.destroy();
        verify(events).unregister(listener);
    }

    private void happens(Long type, Issue issue) {
        listener.onIssue(new IssueEvent(issue, Map.of(), null, type));
    }

    private static Opportunity won(long id, LocalDate day) {
        return new Opportunity(id, 1, 10_000, "lily", InMemoryStages.stage("won"), 500, day, Scope.ANY, List.of());
    }
}
