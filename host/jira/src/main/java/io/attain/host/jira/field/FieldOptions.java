package io.attain.host.jira.field;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import io.attain.host.store.Database;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of select fields; a field's configuration has the field's id. */
public final class FieldOptions implements OptionsManager {

    private final Rows<FieldOption> options;

    /** Options of this database. */
    public FieldOptions(Database database) {
        options = new Rows<>(
                database,
                "field_option",
                "seq, id",
                (row, context) -> new FieldOption(
                        row.getLong("field_id"), new HostOption(row.getLong("id"), row.getString("option_value"))));
    }

    @Override
    public Options getOptions(FieldConfig config) {
        return of(config.getId());
    }

    /** The field's options in their order. */
    public Options of(long fieldId) {
        return new HostOptions(options.all().stream()
                .filter(each -> each.field() == fieldId)
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
        long id = options.insert(Row.of("field_id", config.getId())
                .and("parent_id", parentOptionId)
                .and("option_value", value)
                .and("seq", sequence == null ? getOptions(config).size() : sequence));
        return options.get(id).option();
    }

    @Override
    public void setValue(Option option, String value) {
        options.update(option.getOptionId(), Row.of("option_value", value));
    }

    private record FieldOption(long field, Option option) {}
}
