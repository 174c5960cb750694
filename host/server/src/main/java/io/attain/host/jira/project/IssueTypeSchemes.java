package io.attain.host.jira.project;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.SiteProperties;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Which issue types a project offers, in which order. */
public final class IssueTypeSchemes implements IssueTypeSchemeManager {

    private static final String DEFAULT = "issue-type-scheme.default";
    private static final String SELECT = "select s.id, s.name from issue_type_scheme s";

    private final Database database;
    private final SiteProperties properties;

    /** Schemes of this database. */
    public IssueTypeSchemes(Database database, SiteProperties properties) {
        this.database = database;
        this.properties = properties;
    }

    @Override
    public FieldConfigScheme create(String name, @Nullable String description, @Nullable List<String> typeIds) {
        return database.call(handle -> {
            long id = Ids.insert(
                    handle.createUpdate("insert into issue_type_scheme (name, description) values (:name, :text)")
                            .bind("name", name)
                            .bind("text", description == null ? "" : description));
            fill(handle, id, typeIds == null ? List.of() : typeIds);
            return new HostConfigScheme(id, name);
        });
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> typeIds) {
        database.run(handle -> {
            handle.createUpdate("delete from issue_type_scheme_item where scheme_id = :id")
                    .bind("id", scheme.getId())
                    .execute();
            fill(handle, scheme.getId(), typeIds);
        });
        return scheme;
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        long id = Ids.parse(properties.get(DEFAULT).orElse(""));
        return database.call(handle -> handle.createQuery(SELECT + " where s.id = :id")
                .bind("id", id)
                .map(IssueTypeSchemes::map)
                .one());
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return database.call(handle -> handle.createQuery(
                        SELECT + " join project p on p.issue_type_scheme_id = s.id where p.id = :project")
                .bind("project", project.getId())
                .map(IssueTypeSchemes::map)
                .one());
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return database.call(handle -> handle.createQuery(IssueTypes.SELECT
                        + " join issue_type_scheme_item i on i.issue_type_id = t.id"
                        + " join project p on p.issue_type_scheme_id = i.scheme_id"
                        + " where p.id = :project order by i.seq")
                .bind("project", project.getId())
                .map(IssueTypes::map)
                .list());
    }

    /** The ids of the scheme's issue types in their order. */
    public List<String> typeIds(FieldConfigScheme scheme) {
        return database.call(handle -> handle.createQuery(
                        "select issue_type_id from issue_type_scheme_item where scheme_id = :id order by seq")
                .bind("id", scheme.getId())
                .mapTo(String.class)
                .list());
    }

    /** Makes this scheme the one that getDefaultIssueTypeScheme gives. */
    public void makeDefault(FieldConfigScheme scheme) {
        properties.set(DEFAULT, scheme.getId().toString());
    }

    private static void fill(Handle handle, long schemeId, Collection<String> typeIds) {
        int seq = 0;
        for (String typeId : new LinkedHashSet<>(typeIds)) {
            handle.createUpdate("insert into issue_type_scheme_item (scheme_id, issue_type_id, seq)"
                            + " values (:scheme, :type, :seq)")
                    .bind("scheme", schemeId)
                    .bind("type", Ids.parse(typeId))
                    .bind("seq", seq++)
                    .execute();
        }
    }

    private static FieldConfigScheme map(ResultSet row, StatementContext context) throws SQLException {
        return new HostConfigScheme(row.getLong("id"), row.getString("name"));
    }
}
