package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The options of select fields. A field's configuration for all projects has the field's id; that of a context for some has
 * the context's.
 */
public final class FieldOptions implements OptionsManager {

    private final Rows<FieldOption> options;

    /** Options of this database. */
    public FieldOptions(Database database) {
        options = new Rows<>(database, "field_option", "seq, id", (row, context) -> FieldOption.of(row));
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return of(config.getId());
    }

    /** A configuration's options in their order. */
    public Options of(long configId) {
        return new HostOptions(options.all().stream()
                .filter(each -> each.config() == configId)
                .map(FieldOption::option)
                .toList());
    }

    /** The option with this id, if there is one. */
    public Optional<Option> byId(long optionId) {
        return options.find(optionId).map(FieldOption::option);
    }

    @Override
    public Option createOption(
            FieldConfig config, @Nullable Long parentOptionId, @Nullable Long sequence, String value) {
        long seq = sequence == null ? getOptions(config).size() : sequence;
        long id = options.change(handle -> {
            Optional<Long> field = handle.createQuery("select field_id from field_context where id = :config")
                    .bind("config", config.getId())
                    .mapTo(Long.class)
                    .findOne();
            return Ids.insert(
                    handle.createUpdate("insert into field_option (field_id, context_id, parent_id, option_value, seq)"
                                    + " values (:field, :context, :parent, :value, :seq)")
                            .bind("field", field.orElse(config.getId()))
                            .bind("context", field.isPresent() ? config.getId() : null)
                            .bind("parent", parentOptionId)
                            .bind("value", value)
                            .bind("seq", seq));
        });
        return options.get(id).option();
    }

    @Override
    public void setValue(Option option, String value) {
        options.update(option.getOptionId(), Row.of("option_value", value));
    }

    /** Stores the places of options. */
    @Override
    public void updateOptions(Collection<Option> changed) {
        changed.forEach(option -> options.update(option.getOptionId(), Row.of("seq", option.getSequence())));
    }

    /** Clears what issues hold of it, too. No event tells of that and no history. */
    @Override
    public void deleteOptionAndChildren(Option option) {
        options.change(handle -> {
            handle.createUpdate("delete from custom_value where string_value = :value and field_id ="
                            + " (select field_id from field_option where id = :id)")
                    .bind("value", String.valueOf(option.getOptionId()))
                    .bind("id", option.getOptionId())
                    .execute();
            return handle.createUpdate("delete from field_option where id = :id or parent_id = :id")
                    .bind("id", option.getOptionId())
                    .execute();
        });
    }

    @Override
    public @Nullable Option findByOptionId(@Nullable Long optionId) {
        return options.find(optionId).map(FieldOption::option).orElse(null);
    }

    @Override
    public void enableOption(Option option) {
        options.update(option.getOptionId(), Row.of("disabled", false));
    }

    @Override
    public void disableOption(Option option) {
        options.update(option.getOptionId(), Row.of("disabled", true));
    }

    private record FieldOption(long config, long id, String value, boolean disabled, long place) {

        static FieldOption of(ResultSet row) throws SQLException {
            long context = row.getLong("context_id");
            return new FieldOption(
                    row.wasNull() ? row.getLong("field_id") : context,
                    row.getLong("id"),
                    row.getString("option_value"),
                    row.getBoolean("disabled"),
                    row.getLong("seq"));
        }

        Option option() {
            return new HostOption(id, value, disabled, new AtomicLong(place));
        }
    }
}
