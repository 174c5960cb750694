package io.attain.activity.contacts.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import io.attain.activity.contacts.Touches;
import io.attain.kernel.SetClock;
import io.attain.kernel.Today;
import io.attain.kernel.jira.IssueScan;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.Jql;
import io.attain.kernel.jira.SalesAccess;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.words.InMemoryStages;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer, 1, with two opportunities, 2 and 3, and another customer, 4, on Monday, November 23. */
class NotTouchedForTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T09:00:00Z");

    private final Map<Long, Issue> issues = new LinkedHashMap<>();
    private final SalesIssues types = mock();
    private final IssuesById byId = mock();
    private final SalesProjects projects = mock();
    private final ProjectManager jira = mock();
    private final TouchSearch search =
            new TouchSearch(projects, mock(), byId, jira, mock(), SetClock.noonOf(LocalDate.of(2026, 11, 23)));
    private final ApplicationUser wang = mock();
    private final Project project = mock();
    private final IssueScan scan = mock();
    private final Touches touches = mock();
    private final NotTouchedFor function =
            new NotTouchedFor(touches, scan, new OpenDeals(types, new InMemoryStages()), search);

    @BeforeEach
    void isASalesProject() {
        SalesProject sales = mock();
        when(sales.projectId()).thenReturn(9L);
        when(projects.all()).thenReturn(List.of(sales));
        when(project.getId()).thenReturn(9L);
        when(project.getKey()).thenReturn("SALES");
        when(jira.getProjectObj(9L)).thenReturn(project);
        issue(1, null, LONG_AGO);
        issue(2, 1L, LONG_AGO);
        issue(3, 1L, LONG_AGO);
        issue(4, null, LONG_AGO);
        doAnswer(call -> {
                    issues.values().forEach(call.<Consumer<Issue>>getArgument(2));
                    return null;
                })
                .when(scan)
                .forEach(anyLong(), any(), any());
        when(byId.searchedBy(any(), any())).thenAnswer(call -> {
            Map<Long, Issue> found = new LinkedHashMap<>(issues);
            found.keySet().retainAll(call.<Collection<Long>>getArgument(1));
            return found;
        });
    }

    @Test
    void aCustomerIsTouchedByItsOpportunitiesAndTheOtherOpportunityIsNot() {
        touched(LocalDate.of(2026, 11, 10), 2);

        assertThat(found("14d")).containsExactlyInAnyOrder(3L, 4L);
    }

    @Test
    void whatIsNewIsNotForgottenYet() {
        touched(LocalDate.of(2026, 11, 10));
        issue(5, null, Instant.parse("2026-11-10T09:00:00Z"));
        issue(6, null, Instant.parse("2026-11-09T09:00:00Z"));

        assertThat(found("14d")).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 6L);
    }

    @Test
    void whatIsNoTimeFindsNothing() {
        assertThat(found("soon")).isEmpty();
        assertThat(found("400d")).isEmpty();
    }

    @Test
    void whereAProjectIsNamedNoOtherOnesIssuesAreRead() {
        touched(LocalDate.of(2026, 11, 10), 2);
        assertThat(found("sales", "14d")).containsExactlyInAnyOrder(3L, 4L);
        assertThat(found("SALES", "soon")).isEmpty();

        clearInvocations(scan);
        assertThat(found("OTHER", "14d")).isEmpty();
        verifyNoInteractions(scan);
    }

    /** Where the server is it was the 9th still; for whoever is in Shanghai it was the 10th, within the window. */
    @Test
    void theDayThatAnIssueWasMadeIsThatOfWhoeverSearches() {
        touched(LocalDate.of(2026, 11, 10));
        issue(5, null, Instant.parse("2026-11-09T20:00:00Z"));
        Today apart = mock();
        when(apart.zone()).thenReturn(ZoneOffset.UTC);
        when(apart.zoneOf("wang")).thenReturn(ZoneId.of("Asia/Shanghai"));
        when(apart.of("wang")).thenReturn(LocalDate.of(2026, 11, 23));

        assertThat(Jql.find(seenBy(wang, apart), wang, "14d")).contains(4L).doesNotContain(5L);
        assertThat(found("14d")).contains(5L);
    }

    @Test
    void aProjectThatIsNotThereOrNotSeenIsToldAlike() {
        NotTouchedFor seen = seenBy(wang, SetClock.noonOf(LocalDate.of(2026, 11, 23)));

        assertThat(Jql.faults(seen, wang, "SALES", "14d")).isEmpty();
        assertThat(Jql.faults(seen, wang, "NOPE", "14d")).containsExactly("attain.activity.jql.noProject NOPE");
        assertThat(Jql.faults(seen, mock(), "SALES", "14d")).containsExactly("attain.activity.jql.noProject SALES");
    }

    private NotTouchedFor seenBy(ApplicationUser user, Today today) {
        SalesAccess access = mock();
        JiraAuthenticationContext words = mock();
        I18nHelper texts = mock();
        when(user.getKey()).thenReturn("wang");
        when(access.maySee(user, project)).thenReturn(true);
        when(words.getI18nHelper()).thenReturn(texts);
        when(texts.getText(anyString(), anyString()))
                .thenAnswer(call -> call.getArgument(0) + " " + call.getArgument(1));
        TouchSearch theirs = new TouchSearch(projects, access, byId, jira, words, today);
        return new NotTouchedFor(touches, scan, new OpenDeals(types, new InMemoryStages()), theirs);
    }

    private List<Long> found(String... arguments) {
        return Jql.findUnguarded(function, null, arguments);
    }

    private void touched(LocalDate from, long... ids) {
        Set<Long> all = new HashSet<>();
        for (long id : ids) {
            all.add(id);
        }
        when(touches.since(List.of(9L), null, from)).thenReturn(all);
    }

    private void issue(long id, @Nullable Long parent, Instant created) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getProjectId()).thenReturn(9L);
        when(issue.getParentId()).thenReturn(parent);
        when(issue.getCreated()).thenReturn(Timestamp.from(created));
        when(types.is(parent == null ? SalesIssueType.CUSTOMER : SalesIssueType.OPPORTUNITY, issue))
                .thenReturn(true);
        issues.put(id, issue);
    }
}
