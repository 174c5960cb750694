package io.attain.host.jira.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.project.Project;
import io.attain.host.jira.field.StoredEntity.Named;
import io.attain.host.jira.project.Projects;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Rows;
import io.attain.host.store.SiteProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Issue type screen schemes: which screens a project's issue types use. */
public final class TypeScreenSchemes implements IssueTypeScreenSchemeManager {

    private static final String DEFAULT = "issue-type-screen-scheme.default";

    private final ScreenSchemes screenSchemes;
    private final Projects projects;
    private final SiteProperties properties;
    private final Rows<Named> schemes;
    private final Rows<EntityRow> entities;

    /** Schemes of this database. */
    public TypeScreenSchemes(
            Database database, ScreenSchemes screenSchemes, Projects projects, SiteProperties properties) {
        this.screenSchemes = screenSchemes;
        this.projects = projects;
        this.properties = properties;
        schemes = new Rows<>(database, "issue_type_screen_scheme", "id", Named::of);
        entities = new Rows<>(database, "issue_type_screen_scheme_item", "id", EntityRow::of);
    }

    @Override
    public Collection<IssueTypeScreenScheme> getIssueTypeScreenSchemes() {
        return schemes.all().stream().map(this::scheme).toList();
    }

    @Override
    public IssueTypeScreenScheme getIssueTypeScreenScheme(Project project) {
        return scheme(schemes.get(projects.schemes(project).screens()));
    }

    @Override
    public @Nullable FieldScreenScheme getFieldScreenScheme(Issue issue) {
        return getIssueTypeScreenScheme(issue.getProjectObject()).getEffectiveFieldScreenScheme(issue.getIssueType());
    }

    @Override
    public void createIssueTypeScreenSchemeEntity(IssueTypeScreenSchemeEntity entity) {
        ((HostTypeScreenScheme.Entity) entity).storeIn(entities);
    }

    @Override
    public void addSchemeAssociation(Project project, IssueTypeScreenScheme scheme) {
        projects.useSchemes(project, projects.schemes(project).withScreens(scheme.getId()));
    }

    @Override
    public IssueTypeScreenScheme getDefaultScheme() {
        return scheme(schemes.get(Ids.parse(properties.get(DEFAULT).orElse(""))));
    }

    /** Makes this scheme the one that {@link #getDefaultScheme} gives. */
    public void makeDefault(IssueTypeScreenScheme scheme) {
        properties.set(DEFAULT, scheme.getId().toString());
    }

    IssueTypeScreenScheme blank() {
        return scheme(Named.BLANK);
    }

    private IssueTypeScreenScheme scheme(Named row) {
        return new HostTypeScreenScheme(this, schemes, row);
    }

    List<HostTypeScreenScheme.Entity> entities(long schemeId) {
        return entities.all().stream()
                .filter(row -> row.scheme() == schemeId)
                .map(row -> new HostTypeScreenScheme.Entity(row.id(), row.type(), screenSchemes.byId(row.screens())))
                .toList();
    }

    private record EntityRow(long id, long scheme, @Nullable String type, long screens) {

        static EntityRow of(ResultSet row, StatementContext context) throws SQLException {
            return new EntityRow(
                    row.getLong("id"),
                    row.getLong("scheme_id"),
                    row.getString("issue_type_id"),
                    row.getLong("screen_scheme_id"));
        }
    }
}
