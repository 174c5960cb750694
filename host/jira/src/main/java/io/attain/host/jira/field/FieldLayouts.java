package io.attain.host.jira.field;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayout;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import io.attain.host.store.Database;
import io.attain.host.store.Kept;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The default field configuration, which all projects share: what an administrator made required, hid, or gave a default. */
public final class FieldLayouts implements FieldLayoutManager {

    /** The system's own fields that issues of the host have. */
    private static final List<String> SYSTEM = List.of("summary", "issuetype", "assignee", "reporter", "description");

    private static final Set<String> ALWAYS_REQUIRED = Set.of("summary", "issuetype", "reporter");

    private record Behaviour(boolean required, boolean hidden, @Nullable String value) {
        static final Behaviour USUAL = new Behaviour(false, false, null);
    }

    private record SystemField(String getId, JiraAuthenticationContext who) implements OrderableField {

        @Override
        public String getName() {
            return who.getI18nHelper().getText("issue.field." + getId);
        }
    }

    private record Item(OrderableField getOrderableField) implements FieldLayoutItem {}

    private final CustomFields fields;
    private final JiraAuthenticationContext who;
    private final Kept<Map<String, Behaviour>> behaviours;

    /** The configuration of this database's fields; names are in the language of whoever asks. */
    public FieldLayouts(Database database, CustomFields fields, JiraAuthenticationContext who) {
        this.fields = fields;
        this.who = who;
        behaviours = Kept.byKey(
                database,
                "select field_id, required, hidden, default_value from field_layout_item",
                (row, context) -> Map.entry(
                        row.getString("field_id"),
                        new Behaviour(
                                row.getBoolean("required"), row.getBoolean("hidden"), row.getString("default_value"))));
    }

    /** Makes a field required, or optional again. */
    public void require(String fieldId, boolean required) {
        store(fieldId, new Behaviour(required, isHidden(fieldId), defaultOf(fieldId)));
    }

    /** Hides a field, or shows it again; what issues hold in it stays. A hidden field is not required. */
    public void hide(String fieldId, boolean hidden) {
        store(fieldId, new Behaviour(!hidden && behaviour(fieldId).required(), hidden, defaultOf(fieldId)));
    }

    /**
     * Gives a custom field a default value, or none.
     *
     * @param value as {@link FieldInput#plain} reads it
     */
    public void defaultTo(String fieldId, @Nullable String value) {
        Behaviour before = behaviour(fieldId);
        store(fieldId, new Behaviour(before.required(), before.hidden(), value));
    }

    /** What a new issue has in a custom field where nobody says anything else; null for nothing. */
    public @Nullable String defaultOf(String fieldId) {
        return behaviour(fieldId).value();
    }

    private void store(String fieldId, Behaviour behaviour) {
        behaviours.change(handle -> {
            handle.createUpdate("delete from field_layout_item where field_id = :field")
                    .bind("field", fieldId)
                    .execute();
            return handle.createUpdate("insert into field_layout_item (field_id, required, hidden, default_value)"
                            + " values (:field, :required, :hidden, :value)")
                    .bind("field", fieldId)
                    .bind("required", behaviour.required())
                    .bind("hidden", behaviour.hidden())
                    .bind("value", behaviour.value())
                    .execute();
        });
    }

    /** Whether no issue shows the field. */
    public boolean isHidden(String fieldId) {
        return behaviour(fieldId).hidden();
    }

    /** Whether every issue that is written must have a value in the field. */
    public boolean isRequired(String fieldId) {
        return ALWAYS_REQUIRED.contains(fieldId) || behaviour(fieldId).required();
    }

    /** What issues of a type must have. */
    public Stream<OrderableField> required(String issueTypeId) {
        return all().filter(field -> isRequired(field.getId()))
                .filter(field -> !(field instanceof HostCustomField custom) || custom.isFor(issueTypeId));
    }

    private Behaviour behaviour(String fieldId) {
        return behaviours.get().getOrDefault(fieldId, Behaviour.USUAL);
    }

    @Override
    public FieldLayout getFieldLayout() {
        return new Layout();
    }

    @Override
    public FieldLayout getFieldLayout(Project project, String issueTypeId) {
        return new Layout();
    }

    private Stream<OrderableField> all() {
        return Stream.concat(SYSTEM.stream().map(id -> new SystemField(id, who)), fields.all().stream());
    }

    private final class Layout implements FieldLayout {

        @Override
        public @Nullable FieldLayoutItem getFieldLayoutItem(String fieldId) {
            return all().filter(field -> field.getId().equals(fieldId))
                    .findFirst()
                    .map(Item::new)
                    .orElse(null);
        }

        @Override
        public List<FieldLayoutItem> getRequiredFieldLayoutItems(Project project, List<String> issueTypeIds) {
            return issueTypeIds.stream()
                    .flatMap(FieldLayouts.this::required)
                    .distinct()
                    .<FieldLayoutItem>map(Item::new)
                    .toList();
        }

        @Override
        public boolean isFieldHidden(String fieldId) {
            return isHidden(fieldId);
        }
    }
}
