package io.attain.host.jira.search;

import com.atlassian.jira.user.ApplicationUser;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Searches that people saved. Who may see or change one is the caller's to check. */
public record SavedFilters(Database database) {

    private static final String SELECT = "select id, name, description, owner_key, jql, shared from saved_filter ";

    /** By id. */
    public Optional<SavedFilter> find(long id) {
        return database.call(handle -> handle.createQuery(SELECT + "where id = :id")
                .bind("id", id)
                .map(SavedFilters::read)
                .findOne());
    }

    /** Those of a name, without case, or of an id, that a user sees. */
    public List<SavedFilter> named(String nameOrId, @Nullable ApplicationUser user) {
        return database.call(handle -> handle
                .createQuery(SELECT + "where lower(name) = lower(:text) or id = :id order by id")
                .bind("text", nameOrId)
                .bind("id", Ids.parse(nameOrId))
                .map(SavedFilters::read)
                .list()
                .stream()
                .filter(filter -> filter.isSeenBy(user))
                .toList());
    }

    /** A user's own one of a name, without case. */
    public Optional<SavedFilter> own(String name, ApplicationUser user) {
        return named(name, user).stream()
                .filter(filter -> filter.isOf(user) && filter.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Those that a user likes and sees. */
    public List<SavedFilter> favourites(ApplicationUser user) {
        return database.call(handle -> handle
                .createQuery(
                        SELECT + "where id in (select f.filter_id from favourite_filter f where f.user_key = :user)"
                                + " order by lower(name)")
                .bind("user", user.getKey())
                .map(SavedFilters::read)
                .list()
                .stream()
                .filter(filter -> filter.isSeenBy(user))
                .toList());
    }

    /** Saves a new one, whose id is not looked at. */
    public SavedFilter create(SavedFilter filter) {
        return database.call(handle -> {
            long id = Ids.insert(bind(
                    handle.createUpdate("insert into saved_filter (name, description, owner_key, jql, shared)"
                            + " values (:name, :description, :owner, :jql, :shared)"),
                    filter));
            return new SavedFilter(
                    id, filter.name(), filter.description(), filter.ownerKey(), filter.jql(), filter.shared());
        });
    }

    /** Saves what one is to be. */
    public void update(SavedFilter filter) {
        database.run(handle -> bind(
                        handle.createUpdate("update saved_filter set name = :name, description = :description,"
                                + " owner_key = :owner, jql = :jql, shared = :shared where id = :id"),
                        filter)
                .bind("id", filter.id())
                .execute());
    }

    /** Deletes one. */
    public void delete(SavedFilter filter) {
        database.run(handle -> handle.createUpdate("delete from saved_filter where id = :id")
                .bind("id", filter.id())
                .execute());
    }

    /** Has a user like a filter, or like it no more. */
    public void like(SavedFilter filter, ApplicationUser user, boolean liked) {
        database.run(handle -> {
            handle.createUpdate("delete from favourite_filter where filter_id = :filter and user_key = :user")
                    .bind("filter", filter.id())
                    .bind("user", user.getKey())
                    .execute();
            if (liked) {
                handle.createUpdate("insert into favourite_filter (filter_id, user_key) values (:filter, :user)")
                        .bind("filter", filter.id())
                        .bind("user", user.getKey())
                        .execute();
            }
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, SavedFilter filter) {
        return statement
                .bind("name", filter.name())
                .bind("description", filter.description())
                .bind("owner", filter.ownerKey())
                .bind("jql", filter.jql())
                .bind("shared", filter.shared());
    }

    private static SavedFilter read(ResultSet row, StatementContext context) throws SQLException {
        return new SavedFilter(
                row.getLong("id"),
                row.getString("name"),
                row.getString("description"),
                row.getString("owner_key"),
                row.getString("jql"),
                row.getBoolean("shared"));
    }
}
