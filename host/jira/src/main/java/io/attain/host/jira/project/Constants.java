package io.attain.host.jira.project;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.util.I18nHelper;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** What issues point at by id, each with a name of its own among its kind, in the order of their making. */
final class Constants<T extends IssueConstant> {

    private final String kind;
    private final Rows<T> rows;

    /** @param kind what one of them is called, with its article */
    Constants(Database database, String table, String kind, RowMapper<T> reading) {
        this.kind = kind;
        rows = new Rows<>(database, table, "id", reading);
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
            throw new IllegalStateException("There is " + kind + " named '" + name + "' already");
        }
    }

    private static Row named(String name, @Nullable String description, Row more) {
        return more.and("name", name).and("description", description == null ? "" : description);
    }

    /** One of them as stored. */
    interface Stored extends IssueConstant {

        String id();

        String name();

        String description();

        ConstantNames names();

        @Override
        default String getId() {
            return id();
        }

        @Override
        default String getName() {
            return name();
        }

        @Override
        default String getDescription() {
            return description();
        }

        @Override
        default String getNameTranslation(I18nHelper texts) {
            return names().name(this, texts);
        }

        @Override
        default String getDescTranslation(I18nHelper texts) {
            return names().description(this, texts);
        }

        @Override
        default int compareTo(Object other) {
            return name().compareTo(((IssueConstant) other).getName());
        }
    }
}
