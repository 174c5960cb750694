package io.attain.kernel.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import io.attain.kernel.jira.IssueChanged.What;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssueEventsTest {

    private static final long SALES = 10_000;
    private static final long OTHER = 10_001;

    private final EventPublisher publisher = mock();
    private final FollowingLater later = mock();
    private final SalesProjects projects = mock();
    private final Issue issue = mock();
    private final List<What> told = new ArrayList<>();
    private final IssueWatcher broken = change -> {
        throw new IllegalStateException("deadlock detected");
    };
    private final IssueEvents events = new IssueEvents(publisher, later, projects, List.of(change -> {
        assertThat(change.issue()).isSameAs(issue);
        told.add(change.what());
    }));

    @BeforeEach
    void anIssueOfASalesProject() {
        when(projects.includes(SALES)).thenReturn(true);
        when(issue.getProjectId()).thenReturn(SALES);
        when(issue.getKey()).thenReturn("SALES-7");
    }

    @Test
    void everyEventIsToldAsWhatHappened() {
        happens(EventType.ISSUE_CREATED_ID);
        happens(EventType.ISSUE_GENERICEVENT_ID);
        happens(EventType.ISSUE_COMMENTED_ID);
        happens(EventType.ISSUE_COMMENT_EDITED_ID);
        happens(EventType.ISSUE_COMMENT_DELETED_ID);
        happens(EventType.ISSUE_MOVED_ID);
        happens(EventType.ISSUE_DELETED_ID);
        events.onLinked(new IssueLinkCreatedEvent(linkTo(issue), Instant.EPOCH));
        events.onUnlinked(new IssueLinkDeletedEvent(linkTo(issue), Instant.EPOCH));

        assertThat(told)
                .containsExactly(
                        What.EDITED,
                        What.EDITED,
                        What.COMMENTED,
                        What.COMMENTED,
                        What.COMMENTED,
                        What.MOVED,
                        What.DELETED,
                        What.LINKED,
                        What.UNLINKED);
    }

    @Test
    void ofOtherProjectsOnlyMovesAreTold() {
        when(issue.getProjectId()).thenReturn(OTHER);

        happens(EventType.ISSUE_UPDATED_ID);
        happens(EventType.ISSUE_MOVED_ID);

        assertThat(told).containsExactly(What.MOVED);
    }

    @Test
    void aLinkToAnIssueThatIsGoneIsNobodys() {
        events.onLinked(new IssueLinkCreatedEvent(linkTo(null), Instant.EPOCH));

        assertThat(told).isEmpty();
    }

    @Test
    void oneWhoFailsDisturbsNeitherJiraNorTheOthersAndIsToldAgain() {
        IssueWatcher good = change -> told.add(change.what());

        new IssueEvents(publisher, later, projects, List.of(broken, good)).onIssue(event(EventType.ISSUE_UPDATED_ID));

        assertThat(told).containsExactly(What.EDITED);
        verify(later).again(eq(broken), eq(new IssueChanged(issue, What.EDITED)), any());
        verify(later, never()).again(eq(good), any(), any());
    }

    @Test
    void listensWhileItLives() {
        events.afterPropertiesSet();
        verify(publisher).register(events);
        events.destroy();
        verify(publisher).unregister(events);
    }

    private void happens(Long type) {
        events.onIssue(event(type));
    }

    private IssueEvent event(Long type) {
        return new IssueEvent(issue, Map.of(), null, type);
    }

    private static IssueLink linkTo(Issue destination) {
        IssueLink link = mock();
        when(link.getDestinationObject()).thenReturn(destination);
        return link;
    }
}
