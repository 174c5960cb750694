package io.attain.host.jira.project;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What issues point at by id, each with a name of its own among its kind, in the order of their making. */
final class Constants<T extends IssueConstant> {

    private final GivenNames.Kind kind;
    private final Rows<T> rows;

    /** Those of a kind, which has a table of its own. */
    Constants(Database database, GivenNames given, GivenNames.Kind kind, Reading<T> reading) {
        this.kind = kind;
        ConstantNames names = new ConstantNames(given, kind);
        rows = new Rows<>(
                database,
                kind.name().toLowerCase(Locale.ROOT),
                "id",
                (row, context) -> reading.of(
                        new Told(row.getString("id"), row.getString("name"), row.getString("description"), names),
                        row));
    }

    List<T> all() {
        return rows.all();
    }

    @Nullable
    T find(@Nullable String id) {
        return rows.find(Ids.parse(id)).orElse(null);
    }

    /**
     * Makes one of this name.
     *
     * @param more its other columns
     * @throws IllegalStateException if the name is taken
     */
    T create(String name, @Nullable String description, Row more) {
        mustBeFree(name, null);
        return rows.get(rows.insert(named(name, description, more)));
    }

    /**
     * Gives one of them another name and description.
     *
     * @throws IllegalStateException if another has the name
     */
    void rename(T one, String name, @Nullable String description) {
        mustBeFree(name, one);
        Long id = Ids.parse(one.getId());
        if (id != null) {
            rows.update(id, named(name, description, Row.of("name", name)));
        }
    }

    private void mustBeFree(String name, @Nullable T but) {
        if (all().stream()
                .filter(one -> but == null || !one.getId().equals(but.getId()))
                .anyMatch(one -> one.getName().equalsIgnoreCase(name))) {
            throw new IllegalStateException("The name '" + name + "' is taken by another " + kind.key());
        }
    }

    private static Row named(String name, @Nullable String description, Row more) {
        return more.and("name", name).and("description", description == null ? "" : description);
    }

    /** Makes one of them of what all kinds have and of its row, which has what else it needs. */
    interface Reading<T> {
        T of(Told told, ResultSet row) throws SQLException;
    }

    /** What all kinds have. */
    record Told(String id, String name, String description, ConstantNames names) {}

    /** One of them as stored. */
    interface Stored extends IssueConstant {

        Told told();

        @Override
        default String getId() {
            return told().id();
        }

        @Override
        default String getName() {
            return told().name();
        }

        @Override
        default String getDescription() {
            return told().description();
        }

        @Override
        default String getNameTranslation(I18nHelper texts) {
            return told().names().name(this, texts);
        }

        @Override
        default String getDescTranslation(I18nHelper texts) {
            return told().names().description(this, texts);
        }

        @Override
        default int compareTo(Object other) {
            return getName().compareTo(((IssueConstant) other).getName());
        }
    }
}
