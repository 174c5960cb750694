package io.attain.host.jira.field;

import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What plugins name and describe, and store then or by adding to it: a screen, a scheme. */
abstract class StoredEntity {

    private final Rows<Named> rows;
    private @Nullable Long id;
    private String name;
    private String description;

    /** @param row {@link Named#BLANK} for one not yet stored */
    StoredEntity(Rows<Named> rows, Named row) {
        this.rows = rows;
        this.id = row.id();
        this.name = row.name();
        this.description = row.description();
    }

    public @Nullable Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public void setDescription(@Nullable String description) {
        this.description = description == null ? "" : description;
    }

    /** Stores the name and the description, and gives a new one its id. */
    public void store() {
        Row row = Row.of("name", name).and("description", description);
        if (id == null) {
            id = rows.insert(row);
        } else {
            rows.update(id, row);
        }
    }

    /** The id, which a new one has from now on. */
    long stored() {
        if (id == null) {
            store();
        }
        return Objects.requireNonNull(id);
    }

    /** Its row. */
    record Named(@Nullable Long id, String name, String description) {

        static final Named BLANK = new Named(null, "", "");

        static Named of(ResultSet row, StatementContext context) throws SQLException {
            return new Named(row.getLong("id"), row.getString("name"), row.getString("description"));
        }
    }
}
