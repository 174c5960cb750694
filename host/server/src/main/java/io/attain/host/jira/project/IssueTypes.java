package io.attain.host.jira.project;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Issue types. Avatars and styles are not kept. */
public final class IssueTypes implements IssueTypeManager {

    static final String SELECT = "select t.id, t.name, t.description, t.sub_task from issue_type t";

    private final Database database;

    /** Issue types of this database. */
    public IssueTypes(Database database) {
        this.database = database;
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable String iconUrl) {
        return create(name, description, false);
    }

    @Override
    public IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        return create(name, description, false);
    }

    @Override
    public IssueType createSubTaskIssueType(String name, @Nullable String description, @Nullable Long avatarId) {
        return create(name, description, true);
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return database.call(handle -> handle.createQuery(SELECT + " order by t.id")
                .map(IssueTypes::map)
                .list());
    }

    @Override
    public @Nullable IssueType getIssueType(@Nullable String id) {
        return database.call(handle -> handle.createQuery(SELECT + " where t.id = :id")
                        .bind("id", Ids.parse(id))
                        .map(IssueTypes::map)
                        .findOne())
                .orElse(null);
    }

    private IssueType create(String name, @Nullable String description, boolean subTask) {
        if (getIssueTypes().stream().anyMatch(type -> type.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("There is an issue type named '" + name + "' already");
        }
        String text = description == null ? "" : description;
        long id = database.call(handle -> Ids.insert(
                handle.createUpdate("insert into issue_type (name, description, sub_task) values (:name, :text, :sub)")
                        .bind("name", name)
                        .bind("text", text)
                        .bind("sub", subTask)));
        return new HostIssueType(String.valueOf(id), name, text, subTask);
    }

    static IssueType map(ResultSet row, StatementContext context) throws SQLException {
        return new HostIssueType(
                row.getString("id"), row.getString("name"), row.getString("description"), row.getBoolean("sub_task"));
    }
}
