package io.attain.kernel.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.app.Telling;
import io.attain.kernel.jira.IssueChanged.What;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Listens to Jira's events on issues while the plugin runs, and tells each {@link IssueWatcher} by itself. What one of them
 * throws is logged and disturbs neither Jira nor the others; that one is told again a little later, and the nightly run
 * repairs what is left. Issues of other projects cost one look into what is cached.
 */
@Component
public class IssueEvents implements InitializingBean, DisposableBean {

    private static final Map<Long, What> BY_TYPE = Map.of(
            EventType.ISSUE_COMMENTED_ID, What.COMMENTED,
            EventType.ISSUE_COMMENT_EDITED_ID, What.COMMENTED,
            EventType.ISSUE_COMMENT_DELETED_ID, What.COMMENTED,
            EventType.ISSUE_MOVED_ID, What.MOVED,
            EventType.ISSUE_DELETED_ID, What.DELETED);

    private final EventPublisher events;
    private final FollowingLater later;
    private final SalesProjects projects;
    private final List<IssueWatcher> watchers;

    /** Tells these of what this publisher tells. */
    public IssueEvents(
            @ComponentImport EventPublisher events,
            FollowingLater later,
            SalesProjects projects,
            List<IssueWatcher> watchers) {
        this.events = events;
        this.later = later;
        this.projects = projects;
        this.watchers = List.copyOf(watchers);
    }

    @Override
    public void afterPropertiesSet() {
        events.register(this);
    }

    @Override
    public void destroy() {
        events.unregister(this);
    }

    /** Anything happened to an issue; what is said while it is edited, or goes to another status, is told besides. */
    @EventListener
    public void onIssue(IssueEvent event) {
        Long type = Objects.requireNonNullElse(event.getEventTypeId(), EventType.ISSUE_UPDATED_ID);
        What what = Objects.requireNonNullElse(BY_TYPE.get(type), What.EDITED);
        tell(event.getIssue(), what);
        if (what == What.EDITED && event.getComment() != null) {
            tell(event.getIssue(), What.COMMENTED);
        }
    }

    /** A sub-task was joined to its parent, or two issues were linked. */
    @EventListener
    public void onLinked(IssueLinkCreatedEvent event) {
        tell(event.getIssueLink().getDestinationObject(), What.LINKED);
    }

    /** A link was removed, or a sub-task left its parent: both ends are told. */
    @EventListener
    public void onUnlinked(IssueLinkDeletedEvent event) {
        Issue destination = event.getIssueLink().getDestinationObject();
        Issue source = event.getIssueLink().getSourceObject();
        tell(destination, What.UNLINKED, source);
        tell(source, What.UNLINKED, destination);
    }

    /** Jira tells of links to issues that it no longer has as of null. */
    private void tell(@Nullable Issue issue, What what) {
        tell(issue, what, null);
    }

    private void tell(@Nullable Issue issue, What what, @Nullable Issue other) {
        if (issue != null && isOurs(issue, what)) {
            watchers.forEach(watcher -> tell(watcher, new IssueChanged(issue, what, other)));
        }
    }

    private boolean isOurs(Issue issue, What what) {
        Long project = issue.getProjectId();
        return what == What.MOVED || (project != null && projects.includes(project));
    }

    private void tell(IssueWatcher watcher, IssueChanged change) {
        String name = "a change of " + change.issue().getKey();
        if (!Telling.guarded(name, watcher, () -> watcher.changed(change))) {
            later.again(watcher, change, name);
        }
    }
}
