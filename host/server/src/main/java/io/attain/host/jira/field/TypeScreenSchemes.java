package io.attain.host.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import io.attain.host.jira.project.Projects;
import io.attain.host.jira.project.Projects.Schemes;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.SiteProperties;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Issue type screen schemes: which screens a project's issue types use. */
public final class TypeScreenSchemes implements IssueTypeScreenSchemeManager {

    private static final String DEFAULT = "issue-type-screen-scheme.default";

    private final Database database;
    private final ScreenSchemes screenSchemes;
    private final Projects projects;
    private final SiteProperties properties;

    /** Schemes of this database. */
    public TypeScreenSchemes(
            Database database, ScreenSchemes screenSchemes, Projects projects, SiteProperties properties) {
        this.database = database;
        this.screenSchemes = screenSchemes;
        this.projects = projects;
        this.properties = properties;
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return List.copyOf(database.call(
                handle -> handle.createQuery("select id, name, description from issue_type_screen_scheme order by id")
                        .map((row, context) ->
                                new HostTypeScreenScheme(this, row.getLong(1), row.getString(2), row.getString(3)))
                        .list()));
    }

    @Override
    public @Nullable IssueTypeScreenScheme getIssueTypeScreenScheme(@Nullable Long id) {
        return getIssueTypeScreenSchemes().stream()
                .filter(scheme -> Objects.equals(scheme.getId(), id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return byId(projects.schemes(project).screens());
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return getIssueTypeScreenScheme(issue.getProjectObject()).getEffectiveFieldScreenScheme(issue.getIssueType());
    }

    @Override
    public void createIssueTypeScreenScheme(IssueTypeScreenScheme scheme) {
        scheme.store();
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        HostTypeScreenScheme.Entity given = (HostTypeScreenScheme.Entity) entity;
        if (given.getId() != null) {
            return; // Jira's own callers both add an entity and create it
        }
        HostTypeScreenScheme scheme = (HostTypeScreenScheme) Objects.requireNonNull(given.scheme(), "its scheme");
        FieldScreenScheme screens = Objects.requireNonNull(given.getFieldScreenScheme(), "its screen scheme");
        String typeId = given.getIssueTypeId();
        given.id(database.call(handle -> Ids.insert(handle.createUpdate("insert into issue_type_screen_scheme_item"
                        + " (scheme_id, issue_type_id, screen_scheme_id) values (:scheme, :type, :screens)")
                .bind("scheme", scheme.stored())
                .bind("type", typeId == null ? null : Ids.parse(typeId))
                .bind("screens", screens.getId()))));
    }

    @Override
    public Collection<?> getIssueTypeScreenSchemes(FieldScreenScheme screens) {
        return getIssueTypeScreenSchemes().stream()
                .filter(scheme -> scheme.getEntities().stream()
                        .anyMatch(entity ->
                                Objects.equals(entity.getFieldScreenScheme().getId(), screens.getId())))
                .toList();
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        Schemes used = projects.schemes(project);
        projects.useSchemes(project, new Schemes(used.issueTypes(), used.workflows(), scheme.getId()));
    }

    /** A project always has a scheme: without this one it uses the default. */
    @Override
    public void removeSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        if (Objects.equals(getIssueTypeScreenScheme(project).getId(), scheme.getId())) {
            addSchemeAssociation(project, getDefaultScheme());
        }
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return byId(Ids.parse(properties.get(DEFAULT).orElse("")));
    }

    /** Makes this scheme the one that {@link #getDefaultScheme} gives. */
    public void makeDefault(IssueTypeScreenScheme scheme) {
        properties.set(DEFAULT, scheme.getId().toString());
    }

    IssueTypeScreenScheme blank() {
        return new HostTypeScreenScheme(this);
    }

    private IssueTypeScreenScheme byId(long id) {
        return Objects.requireNonNull(getIssueTypeScreenScheme((Long) id), () -> "issue type screen scheme " + id);
    }

    List<HostTypeScreenScheme.Entity> entities(long schemeId) {
        return database.call(handle -> handle.createQuery("select id, issue_type_id, screen_scheme_id"
                        + " from issue_type_screen_scheme_item where scheme_id = :scheme order by id")
                .bind("scheme", schemeId)
                .map((row, context) -> new HostTypeScreenScheme.Entity(
                        row.getLong("id"), row.getString("issue_type_id"), screenSchemes.byId(row.getLong(3))))
                .list());
    }

    long save(@Nullable Long id, String name, String description) {
        if (id == null) {
            return database.call(handle -> Ids.insert(handle.createUpdate(
                            "insert into issue_type_screen_scheme (name, description) values (:name, :text)")
                    .bind("name", name)
                    .bind("text", description)));
        }
        database.run(handle -> handle.createUpdate(
                        "update issue_type_screen_scheme set name = :name, description = :text where id = :id")
                .bind("name", name)
                .bind("text", description)
                .bind("id", id)
                .execute());
        return id;
    }
}
