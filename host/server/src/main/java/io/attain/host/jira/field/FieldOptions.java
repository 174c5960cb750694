package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of select fields; a field's configuration has the field's id. */
public final class FieldOptions implements OptionsManager {

    private final Database database;

    /** Options of this database. */
    public FieldOptions(Database database) {
        this.database = database;
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return of(config.getId());
    }

    /** The field's options in their order. */
    public Options of(long fieldId) {
        return new HostOptions(database.call(handle -> handle.createQuery(
                        "select id, option_value from field_option where field_id = :field order by seq, id")
                .bind("field", fieldId)
                .map((row, context) -> (Option) new HostOption(row.getLong("id"), row.getString("option_value")))
                .list()));
    }

    /** The option with this id, if there is one. */
    public Optional<Option> byId(long optionId) {
        return database.call(handle -> handle.createQuery("select id, option_value from field_option where id = :id")
                .bind("id", optionId)
                .map((row, context) -> (Option) new HostOption(row.getLong("id"), row.getString("option_value")))
                .findOne());
    }

    @Override
    public Option createOption(
            FieldConfig config, @Nullable Long parentOptionId, @Nullable Long sequence, String value) {
        long seq = sequence == null ? getOptions(config).size() : sequence;
        long id = database.call(handle ->
                Ids.insert(handle.createUpdate("insert into field_option (field_id, parent_id, option_value, seq)"
                                + " values (:field, :parent, :value, :seq)")
                        .bind("field", config.getId())
                        .bind("parent", parentOptionId)
                        .bind("value", value)
                        .bind("seq", seq)));
        return new HostOption(id, value);
    }

    @Override
    public void setValue(Option option, String value) {
        database.run(handle -> handle.createUpdate("update field_option set option_value = :value where id = :id")
                .bind("value", value)
                .bind("id", option.getOptionId())
                .execute());
    }
}
