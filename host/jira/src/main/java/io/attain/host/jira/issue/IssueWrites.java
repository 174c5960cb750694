package io.attain.host.jira.issue;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowException;
import io.attain.host.jira.event.IssueEvents;
import io.attain.host.jira.workflow.TransitionRefused;
import io.attain.host.jira.workflow.TransitionSteps;
import io.attain.host.jira.workflow.Workflows;
import io.attain.host.store.Database;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out what was checked: one transaction per operation, its events after the commit. */
record IssueWrites(
        Database database,
        Issues issues,
        IssueStore store,
        Workflows workflows,
        CommentManager comments,
        IssueEvents events) {

    /** Gives a draft its key and status, stores it and runs its workflow's initial action. */
    HostIssue create(HostIssue draft, @Nullable ApplicationUser user, @Nullable String comment)
            throws TransitionRefused {
        return database.call(handle -> {
            long number = issues.parts().projects().nextIssueNumber(draft.getProjectObject());
            IssueRow row = draft.row();
            row.number = number;
            row.key = draft.getProjectObject().getKey() + "-" + number;
            row.statusId = workflows.initialStatusId(draft.getProjectId(), draft.getIssueTypeId());
            // As in Jira, a sub-task is joined to its parent by a call of its own: SubTaskManager's.
            Long parent = row.parentId;
            row.parentId = null;
            store.insert(draft);
            // Validators are told whose sub-task it will be: the object knows, the database does not yet.
            row.parentId = parent;
            Steps steps = new Steps(user, null);
            workflows.start(draft, user, inputs(comment), steps);
            row.parentId = null;
            store.save(draft, user);
            comment(draft, user, comment);
            steps.orElse(draft, EventType.ISSUE_CREATED_ID);
            row.parentId = parent;
            return draft;
        });
    }

    /** Stores a changed issue with its history and fires an event of this type. */
    void update(HostIssue issue, @Nullable ApplicationUser user, @Nullable String comment, long eventTypeId) {
        database.run(handle -> {
            store.save(issue, user);
            events.fire(issue, user, comment(issue, user, comment), eventTypeId);
        });
    }

    /** Stores a changed issue with its history. */
    void update(HostIssue issue, @Nullable ApplicationUser user, @Nullable String comment) {
        database.run(handle -> {
            List<Change> changes = store.save(issue, user);
            Comment made = comment(issue, user, comment);
            boolean assigned =
                    changes.stream().anyMatch(change -> change.field().equals("assignee"));
            events.fire(issue, user, made, assigned ? EventType.ISSUE_ASSIGNED_ID : EventType.ISSUE_UPDATED_ID);
        });
    }

    /**
     * Stores what the caller changed and moves the issue along its workflow. Of several that do so at once the first wins.
     *
     * @throws StatusChanged if the issue is no longer where it was when this was checked
     */
    void transition(HostIssue issue, int actionId, @Nullable ApplicationUser user, @Nullable String comment)
            throws TransitionRefused {
        database.call(handle -> {
            if (!issues.table().holdStatus(issue.row().id).equals(Optional.of(issue.row().statusId))) {
                throw new StatusChanged(issue.row().key);
            }
            store.save(issue, user);
            Steps steps = new Steps(user, comment(issue, user, comment));
            workflows.perform(issue, user, actionId, inputs(comment), steps);
            store.save(issue, user);
            steps.orElse(issue, EventType.ISSUE_GENERICEVENT_ID);
            return issue;
        });
    }

    /** Deletes the issue after its sub-tasks; each fires its event. */
    void delete(HostIssue issue, @Nullable ApplicationUser user) {
        delete(issue, user, true);
    }

    /** Deletes the issue after its sub-tasks, with or without their events. */
    void delete(HostIssue issue, @Nullable ApplicationUser user, boolean firing) {
        database.run(handle -> {
            issues.subTasks(issue.row().id).forEach(subTask -> delete(subTask, user, firing));
            issue.values(); // listeners may ask for them when the rows are gone
            issue.labels();
            store.delete(issue);
            if (firing) {
                events.fire(issue, user, EventType.ISSUE_DELETED_ID);
            }
        });
    }

    private @Nullable Comment comment(HostIssue issue, @Nullable ApplicationUser user, @Nullable String comment) {
        return comment == null ? null : comments.create(issue, user, comment, false);
    }

    private static Map<String, Object> inputs(@Nullable String comment) {
        return comment == null ? Map.of() : Map.of("comment", comment);
    }

    /** What a running action does to its issue. */
    private final class Steps implements TransitionSteps {

        private final @Nullable ApplicationUser user;
        private final @Nullable Comment comment;
        private boolean fired;

        Steps(@Nullable ApplicationUser user, @Nullable Comment comment) {
            this.user = user;
            this.comment = comment;
        }

        @Override
        public void enter(MutableIssue entering, String statusId) {
            HostIssue issue = (HostIssue) entering;
            issue.row().statusId = statusId;
            store.save(issue, user);
        }

        @Override
        public void resolve(MutableIssue issue, @Nullable String resolutionId) {
            if (resolutionId != null && issues.parts().resolutions().getResolution(resolutionId) == null) {
                throw new WorkflowException("There is no resolution " + resolutionId);
            }
            ((HostIssue) issue).resolve(resolutionId);
        }

        @Override
        public void event(MutableIssue issue, long eventTypeId) {
            fired = true;
            events.fire(issue, user, comment, eventTypeId);
        }

        void orElse(HostIssue issue, long eventTypeId) {
            if (!fired) {
                event(issue, eventTypeId);
            }
        }
    }
}
