package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import io.attain.host.jira.field.StoredEntity.Named;
import io.attain.host.store.Database;
import io.attain.host.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Screen schemes: which screen creating, editing and viewing an issue use. */
public final class ScreenSchemes implements FieldScreenSchemeManager {

    private final Screens screens;
    private final Rows<Named> schemes;
    private final Rows<ItemRow> items;

    /** Schemes of this database. */
    public ScreenSchemes(Database database, Screens screens) {
        this.screens = screens;
        schemes = new Rows<>(database, "screen_scheme", "id", Named::of);
        items = new Rows<>(database, "screen_scheme_item", "id", ItemRow::of);
    }

    @Override
    public Collection<FieldScreenScheme> getFieldScreenSchemes() {
        return schemes.all().stream().map(this::scheme).toList();
    }

    @Override
    public void createFieldScreenSchemeItem(FieldScreenSchemeItem item) {
        ((HostScreenScheme.Item) item).storeIn(items);
    }

    FieldScreenScheme blank() {
        return scheme(Named.BLANK);
    }

    FieldScreenScheme byId(long id) {
        return scheme(schemes.get(id));
    }

    private FieldScreenScheme scheme(Named row) {
        return new HostScreenScheme(this, schemes, row);
    }

    List<HostScreenScheme.Item> items(long schemeId) {
        return items.all().stream()
                .filter(row -> row.scheme() == schemeId)
                .map(row -> new HostScreenScheme.Item(row.id(), row.operation(), screens.byId(row.screen())))
                .toList();
    }

    private record ItemRow(long id, long scheme, @Nullable Long operation, long screen) {

        static ItemRow of(ResultSet row, StatementContext context) throws SQLException {
            return new ItemRow(
                    row.getLong("id"),
                    row.getLong("scheme_id"),
                    row.getObject("operation_id", Long.class),
                    row.getLong("screen_id"));
        }
    }
}
