package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Issues 1 to 2,000; the even ones are hidden, and those from 1,500 on are gone. */
class IssuesByIdTest {

    private final IssueManager issues = mock();
    private final SalesAccess access = mock();
    private final ApplicationUser lily = mock();
    private final Set<Long> secured = new HashSet<>();
    private final IssuesById byId = new IssuesById(issues, access);

    @BeforeEach
    void jiraLeavesOutWhatIsGoneOrSaysNull() {
        when(issues.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .filter(id -> id < 1_500 || id % 3 == 0)
                .map(id -> id < 1_500 ? issue(id) : null)
                .toList());
        when(access.seen(any(), any())).thenAnswer(call -> call.<Collection<Issue>>getArgument(1).stream()
                .filter(issue -> issue.getId() % 2 == 1)
                .collect(Collectors.toSet()));
    }

    @Test
    void manyIssuesAreReadByFewQuestionsInTheirOrder() {
        List<Long> ids = LongStream.rangeClosed(1, 2_000).boxed().toList();

        assertThat(byId.of(ids).keySet())
                .containsExactlyElementsOf(LongStream.range(1, 1_500).boxed().toList());
        verify(issues, times(4)).getIssueObjects(any());
    }

    @Test
    void anIssueThatIsAskedForTwiceIsReadOnce() {
        assertThat(byId.of(List.of(3L, 1L, 3L)).keySet()).containsExactly(3L, 1L);
        verify(issues).getIssueObjects(List.of(3L, 1L));
    }

    @Test
    void nobodyIsToldWhatTheyMayNotSee() {
        assertThat(byId.seenBy(lily, List.of(1L, 2L, 3L, 1_999L)).keySet()).containsExactly(1L, 3L);
    }

    @Test
    void onlyBelowAParentWithALevelEachSubTaskIsAskedFor() {
        secured.add(100L);
        when(access.told(any(), any(), any())).thenAnswer(call -> Set.copyOf(call.<Collection<Long>>getArgument(2)));
        when(access.mayBrowse(any(), any()))
                .thenAnswer(call -> call.<Issue>getArgument(1).getId() == 3);

        assertThat(byId.partsSeenBy(lily, mock(), Map.of(1L, 100L, 3L, 100L, 5L, 101L)))
                .containsExactlyInAnyOrder(3L, 5L);
        assertThat(byId.partsSeenBy(lily, mock(), Map.of(7L, 1_999L))).isEmpty();
    }

    @Test
    void whereNobodyAsksOrNothingIsAskedForJiraIsLeftAlone() {
        assertThat(byId.seenBy(null, List.of(1L))).isEmpty();
        assertThat(byId.of(List.of())).isEmpty();
        verifyNoInteractions(issues);
    }

    private Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getSecurityLevelId()).thenReturn(secured.contains(id) ? Long.valueOf(1) : null);
        return issue;
    }
}
