package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueScanTest {

    private static final List<SalesIssueType> TARGETS =
            List.of(SalesIssueType.SALES_TARGET, SalesIssueType.TARGET_SHARE);

    private final SearchService search = mock();
    private final SearchService.ParseResult query = mock();
    private final IssueScan scan = new IssueScan(search, new SalesSite().issues);
    private final List<Issue> found = new ArrayList<>();

    @BeforeEach
    void theQueryIsUnderstood() {
        when(search.parseQuery(isNull(), anyString())).thenReturn(query);
        when(query.isValid()).thenReturn(true);
    }

    @Test
    void issuesComePageByPageUntilThereAreNoMore() throws Exception {
        List<Issue> all = Stream.<Issue>generate(() -> mock()).limit(1_000).toList();
        when(search.searchOverrideSecurity(isNull(), any(), any(PagerFilter.class)))
                .thenAnswer(call -> page(all, call.getArgument(2)));

        scan.forEach(1, TARGETS, found::add);

        assertThat(found).isEqualTo(all);
        verify(search).parseQuery(null, "project = 1 AND issuetype in (SALES_TARGET, TARGET_SHARE) ORDER BY key ASC");
    }

    @Test
    void beforeSetUpThereIsNothingToAskFor() {
        InstalledItems none = mock();
        when(none.idOf(any(), any())).thenReturn(Optional.empty());

        new IssueScan(search, new SalesIssues(none, new SalesSite().projects)).forEach(1, TARGETS, found::add);

        assertThat(found).isEmpty();
        verifyNoInteractions(search);
    }

    @Test
    void whatJiraRefusesIsNoEmptyAnswer() {
        MessageSet errors = mock();
        when(errors.getErrorMessages()).thenReturn(Set.of("no such project"));
        when(query.isValid()).thenReturn(false);
        when(query.getErrors()).thenReturn(errors);

        assertThatThrownBy(() -> scan.forEach(1, TARGETS, found::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no such project");
    }

    @Test
    void aSearchThatFailsIsNoEmptyAnswer() throws Exception {
        when(search.searchOverrideSecurity(isNull(), any(), any(PagerFilter.class)))
                .thenThrow(new SearchException("the index is away"));

        assertThatThrownBy(() -> scan.forEach(1, TARGETS, found::add)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whenAnIssueWasChangedLast() {
        Issue issue = mock();
        assertThat(IssueScan.updated(issue)).isNull();

        Instant then = Instant.parse("2026-11-28T08:00:00Z");
        when(issue.getUpdated()).thenReturn(Timestamp.from(then));
        assertThat(IssueScan.updated(issue)).isEqualTo(then);
    }

    private static SearchResults<Issue> page(List<Issue> all, PagerFilter<?> filter) {
        int end = Math.min(all.size(), filter.getStart() + filter.getMax());
        SearchResults<Issue> results = mock();
        when(results.getResults()).thenReturn(all.subList(filter.getStart(), end));
        return results;
    }
}
