package io.attain.kernel.jira;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The issues of a site, which a test makes, edits, links, moves and deletes; their events come in the order of Jira's. */
public final class SiteIssues {
    public static final String LEADER = "leader";
    public final Assignments assignments = new Assignments();
    private final SalesSite site;
    private final Consumer<Object> listener;
    private final Map<Long, Row> rows = new TreeMap<>();
    private final Map<Long, Link> links = new TreeMap<>();
    private final Map<Long, Project> projects = new HashMap<>();
    private final Map<String, ApplicationUser> people = new HashMap<>();
    private final Map<SalesStatus, Status> states = new EnumMap<>(SalesStatus.class);
    private long lastLink;

    /** Jira's issues, projects, links and statuses. */
    public final IssueManager manager = Answering.as(
            IssueManager.class,
            (method, arguments) -> arguments[0] instanceof Collection<?> ids
                    ? ids.stream().map(this::named).filter(Objects::nonNull).toList()
                    : named(arguments[0]));

    public final ProjectManager projectManager =
            Answering.as(ProjectManager.class, (method, arguments) -> project((Long) arguments[0]));

    public final IssueLinkManager linkManager = Answering.as(IssueLinkManager.class, this::linked);

    public final StatusManager statuses = Answering.as(
            StatusManager.class, (method, arguments) -> status(SalesStatus.valueOf((String) arguments[0])));

    /** No issues yet; events go to {@code listener}. */
    public SiteIssues(SalesSite site, Consumer<Object> listener) {
        this.site = site;
        this.listener = listener;
    }

    /** Makes an issue. */
    public MutableIssue create(
            SalesIssueType type, long id, long projectId, @Nullable String assignee, Map<SalesField, ?> values) {
        Row row = new Row(id, type, projectId);
        row.assignee = assignee;
        values.forEach((field, value) -> row.values.put(field, SalesSite.stored(field, value)));
        rows.put(id, row);
        row.fire(EventType.ISSUE_CREATED_ID);
        return row.issue;
    }

    /** Makes a sub-task, which Jira joins to its parent after the event of its creation. */
    public MutableIssue createSubTask(
            SalesIssueType type, long id, long parentId, @Nullable String assignee, Map<SalesField, ?> values) {
        MutableIssue subTask = create(type, id, at(parentId).projectId, assignee, values);
        join(at(id), parentId);
        return subTask;
    }

    /** Gives a field another value, or none. */
    public void edit(long id, SalesField field, @Nullable Object value) {
        if (value == null) {
            at(id).values.remove(field);
        } else {
            at(id).values.put(field, SalesSite.stored(field, value));
        }
        at(id).fire(EventType.ISSUE_UPDATED_ID);
    }

    /** Gives an issue another name. */
    public void rename(long id, String summary) {
        at(id).summary = summary;
        at(id).fire(EventType.ISSUE_UPDATED_ID);
    }

    public void assign(long id, @Nullable String assignee) {
        assign(LEADER, id, assignee);
    }

    public void assign(String author, long id, @Nullable String assignee) {
        at(id).assignee = assignee;
        assignments.note(id, author, assignee);
        at(id).fire(EventType.ISSUE_ASSIGNED_ID);
    }

    public void enter(long id, SalesStatus status) {
        at(id).status = status;
        at(id).fire(EventType.ISSUE_GENERICEVENT_ID);
    }

    /** Makes a sub-task one of another issue. */
    public void changeParent(long id, long parentId) {
        Link former = at(id).subTaskLink();
        at(id).parentId = null;
        listener.accept(new IssueLinkDeletedEvent(former, Instant.EPOCH));
        join(at(id), parentId);
    }

    private void join(Row subTask, long parentId) {
        subTask.parentId = parentId;
        listener.accept(new IssueLinkCreatedEvent(subTask.subTaskLink(), Instant.EPOCH));
    }

    /** Moves an issue to another project, and its sub-tasks after it. */
    public void move(long id, long projectId) {
        at(id).projectId = projectId;
        at(id).fire(EventType.ISSUE_MOVED_ID);
        at(id).subTasks().forEach(subTask -> move(subTask.id, projectId));
    }

    /** Deletes an issue after its sub-tasks and its links. */
    public void delete(long id) {
        Row row = at(id);
        row.subTasks().forEach(subTask -> delete(subTask.id));
        links(link -> link.getSourceId() == id || link.getDestinationId() == id).forEach(this::remove);
        rows.remove(id);
        row.fire(EventType.ISSUE_DELETED_ID);
    }

    /** Links an issue to another as its part. */
    public void link(long whole, long part) {
        Link link = new Link(++lastLink, SalesSite.LINK_TYPE, at(whole).issue, at(part).issue);
        links.put(link.getId, link);
        listener.accept(new IssueLinkCreatedEvent(link, Instant.EPOCH));
    }

    /** Takes the links from an issue to its part away. */
    public void unlink(long whole, long part) {
        links(link -> link.getSourceId() == whole && link.getDestinationId() == part)
                .forEach(this::remove);
    }

    private void remove(IssueLink link) {
        links.remove(link.getId());
        listener.accept(new IssueLinkDeletedEvent(link, Instant.EPOCH));
    }

    private List<IssueLink> links(Predicate<Link> wanted) {
        return links.values().stream()
                .filter(wanted)
                .<IssueLink>map(link -> link)
                .toList();
    }

    /** The issue of an id; null if there is none. */
    public @Nullable MutableIssue find(long id) {
        Row row = rows.get(id);
        return row == null ? null : row.issue;
    }

    /** The issues that are there. */
    public List<MutableIssue> all() {
        return rows.values().stream().map(row -> row.issue).toList();
    }

    /** A user whose names are the key. */
    public ApplicationUser person(String key) {
        return people.computeIfAbsent(key, name -> Answering.as(ApplicationUser.class, (method, arguments) -> name));
    }

    private Row at(long id) {
        return Objects.requireNonNull(rows.get(id), () -> "No issue " + id);
    }

    private Project project(long id) {
        Answering told = (method, none) -> method.equals("getProjectLead") ? person(LEADER) : (Object) id;
        return projects.computeIfAbsent(id, number -> Answering.as(Project.class, told));
    }

    private Status status(SalesStatus known) {
        return states.computeIfAbsent(known, state -> Answering.as(Status.class, (method, none) -> state.jiraName()));
    }

    private @Nullable Object named(Object name) {
        return name instanceof Long id
                ? find(id)
                : rows.values().stream()
                        .filter(row -> row.key().equals(name))
                        .map(row -> row.issue)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable Object linked(String method, Object[] arguments) {
        return switch (method) {
            case "createIssueLink" -> {
                link((Long) arguments[0], (Long) arguments[1]);
                yield null;
            }
            case "removeIssueLink" -> {
                remove((IssueLink) arguments[0]);
                yield null;
            }
            case "getOutwardLinks" -> links(link -> link.getSourceId().equals(arguments[0]));
            case "getInwardLinks" -> links(link -> link.getDestinationId().equals(arguments[0]));
            default ->
                links(link -> link.getSourceId().equals(arguments[0])
                                && link.getDestinationId().equals(arguments[1]))
                        .stream()
                        .findFirst()
                        .orElse(null);
        };
    }

    private record Link(Long getId, Long getLinkTypeId, Issue getSourceObject, Issue getDestinationObject)
            implements IssueLink {
        @Override
        public Long getSourceId() {
            return getSourceObject.getId();
        }

        @Override
        public Long getDestinationId() {
            return getDestinationObject.getId();
        }
    }

    /** An issue as it is stored. */
    private final class Row {
        private final long id;
        private final SalesIssueType type;
        private final Map<SalesField, Object> values = new EnumMap<>(SalesField.class);
        private final MutableIssue issue = Answering.as(MutableIssue.class, this::answer);
        private long projectId;
        private @Nullable Long parentId;
        private @Nullable String summary;
        private @Nullable String assignee;
        private SalesStatus status = SalesStatus.DRAFT;

        Row(long id, SalesIssueType type, long projectId) {
            this.id = id;
            this.type = type;
            this.projectId = projectId;
        }

        String key() {
            return "SALES-" + id;
        }

        List<Row> subTasks() {
            return rows.values().stream()
                    .filter(row -> Objects.equals(row.parentId, id))
                    .toList();
        }

        Link subTaskLink() {
            return new Link(0L, 0L, at(Objects.requireNonNull(parentId)).issue, issue);
        }

        void fire(Long eventType) {
            listener.accept(new IssueEvent(issue, Map.of(), null, eventType));
        }

        private @Nullable Object answer(String method, Object[] arguments) {
            return switch (method) {
                case "getId" -> id;
                case "getKey", "toString" -> key();
                case "getCreated", "getCreatorId", "getUpdated", "getSecurityLevelId" -> null;
                case "getSummary" -> summary == null ? "Target " + id : summary;
                case "getProjectId" -> projectId;
                case "getProjectObject" -> project(projectId);
                case "getIssueTypeId" -> type.name();
                case "getAssigneeId" -> assignee;
                case "getAssignee" -> assignee == null ? null : person(assignee);
                case "getStatusId" -> status.name();
                case "getStatus" -> status(status);
                case "isSubTask" -> parentId != null;
                case "getParentId" -> parentId;
                case "getParentObject" -> parentId == null ? null : find(parentId);
                case "getSubTaskObjects" ->
                    subTasks().stream().map(row -> row.issue).toList();
                case "getCustomFieldValue" -> values.get(site.fieldOf((CustomField) arguments[0]));
                default -> throw new UnsupportedOperationException(method);
            };
        }
    }
}
