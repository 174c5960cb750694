package io.attain.host.jira.project;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Resolutions, in the order of their making. */
public final class Resolutions implements ResolutionManager {

    private static final String SELECT = "select id, name, description from resolution";

    private final Database database;

    /** Resolutions of this database. */
    public Resolutions(Database database) {
        this.database = database;
    }

    @Override
    public Resolution createResolution(String name, @Nullable String description) {
        if (getResolutions().stream()
                .anyMatch(resolution -> resolution.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("There is a resolution named '" + name + "' already");
        }
        String text = description == null ? "" : description;
        long id = database.call(handle ->
                Ids.insert(handle.createUpdate("insert into resolution (name, description) values (:name, :text)")
                        .bind("name", name)
                        .bind("text", text)));
        return new HostResolution(String.valueOf(id), name, text);
    }

    @Override
    public List<Resolution> getResolutions() {
        return database.call(handle -> handle.createQuery(SELECT + " order by id")
                .map(Resolutions::map)
                .list());
    }

    /** The resolution of this id; as in Jira, null if there is none. */
    @Override
    @SuppressWarnings("NullAway") // the platform says null for an unknown id
    public Resolution getResolution(@Nullable String id) {
        return database.call(handle -> handle.createQuery(SELECT + " where id = :id")
                        .bind("id", Ids.parse(id))
                        .map(Resolutions::map)
                        .findOne())
                .orElse(null);
    }

    private static Resolution map(ResultSet row, StatementContext context) throws SQLException {
        return new HostResolution(row.getString("id"), row.getString("name"), row.getString("description"));
    }
}
