package io.attain.activity.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.activity.DailyLog.Subject;
import io.attain.activity.jira.LoggedIssues.About;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProjects;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoggedIssuesTest {

    private final IssueManager jira = mock();
    private final SalesAccess access = mock();
    private final InstalledItems items = mock();
    private final SalesProjects projects = mock();
    private final ApplicationUser lily = mock();
    private final Map<Long, MutableIssue> there = new HashMap<>();
    private final LoggedIssues issues = new LoggedIssues(
            jira, new IssuesById(jira, access), mock(), new SalesIssues(items, projects, mock()), access);

    @Test
    void whatManyLinesAreAboutIsAskedForTogether() {
        when(projects.includes(1)).thenReturn(true);
        Issue evergreen = issue(70, null, SalesIssueType.CUSTOMER);
        Issue deal = issue(7, 70L, SalesIssueType.OPPORTUNITY);
        Issue secret = issue(8, 70L, SalesIssueType.OPPORTUNITY);
        MutableIssue older = issue(9, null, SalesIssueType.CUSTOMER);
        when(jira.getIssueObjects(anyCollection())).thenAnswer(call -> call.<Collection<Long>>getArgument(0).stream()
                .map(there::get)
                .filter(Objects::nonNull)
                .toList());
        when(jira.getIssueObject("SALES-9")).thenReturn(older);
        when(access.seen(any(), any())).thenReturn(Set.of(deal, evergreen, older));

        assertThat(issues.about(
                        lily, List.of(subject(7), subject(8), subject(70), subject(6), Subject.ofKey("SALES-9"))))
                .isEqualTo(Map.of(
                        subject(7), new About(deal, evergreen, true),
                        subject(8), new About(secret, evergreen, false),
                        subject(70), new About(evergreen, null, true),
                        Subject.ofKey("SALES-9"), new About(older, null, true)));
        verify(jira, times(2)).getIssueObjects(anyCollection());
        verify(jira, never()).getIssueObject(anyLong());
    }

    private MutableIssue issue(long id, @Nullable Long parent, SalesIssueType type) {
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getParentId()).thenReturn(parent);
        when(issue.getProjectId()).thenReturn(1L);
        when(issue.getIssueTypeId()).thenReturn(type.name());
        when(items.nameOf(InstalledItems.Kind.ISSUE_TYPE, type.name())).thenReturn(Optional.of(type.name()));
        there.put(id, issue);
        return issue;
    }

    private static Subject subject(long id) {
        return new Subject(id, "SALES-" + id, "");
    }
}
