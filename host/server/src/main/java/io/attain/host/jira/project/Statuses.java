package io.attain.host.jira.project;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Statuses. Icons are not kept. */
public final class Statuses implements StatusManager {

    private static final String SELECT = "select id, name, description, category from status";

    private final Database database;

    /** Statuses of this database. */
    public Statuses(Database database) {
        this.database = database;
    }

    @Override
    public Status createStatus(
            String name, @Nullable String description, @Nullable String iconUrl, StatusCategory category) {
        if (getStatuses().stream().anyMatch(status -> status.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("There is a status named '" + name + "' already");
        }
        String text = description == null ? "" : description;
        long id = database.call(handle -> Ids.insert(
                handle.createUpdate("insert into status (name, description, category) values (:name, :text, :category)")
                        .bind("name", name)
                        .bind("text", text)
                        .bind("category", category.getKey())));
        return new HostStatus(String.valueOf(id), name, text, category);
    }

    @Override
    public Status createStatus(String name, @Nullable String description, @Nullable String iconUrl) {
        return createStatus(name, description, iconUrl, StatusCategories.of("undefined"));
    }

    @Override
    public Collection<Status> getStatuses() {
        return database.call(handle ->
                handle.createQuery(SELECT + " order by id").map(Statuses::map).list());
    }

    @Override
    public @Nullable Status getStatus(@Nullable String id) {
        return database.call(handle -> handle.createQuery(SELECT + " where id = :id")
                        .bind("id", Ids.parse(id))
                        .map(Statuses::map)
                        .findOne())
                .orElse(null);
    }

    private static Status map(ResultSet row, StatementContext context) throws SQLException {
        return new HostStatus(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                StatusCategories.of(row.getString("category")));
    }
}
