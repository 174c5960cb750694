package io.attain.host.jira.field;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import io.attain.host.jira.i18n.GivenNames;
import io.attain.host.jira.project.HostConfigScheme;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Kept;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Custom fields. A field is for all projects, and for the issue types named when it was made, or for all. Its options may be
 * others in some projects.
 */
public final class CustomFields implements CustomFieldManager {

    private static final String ID_PREFIX = "customfield_";

    private final FieldOptions options;
    private final FieldNames names;
    private final Kept<List<HostCustomField>> fields;

    /**
     * Fields of this database.
     *
     * @param language of whoever asks now
     */
    public CustomFields(Database database, FieldOptions options, GivenNames given, Supplier<Locale> language) {
        this.options = options;
        names = new FieldNames(given, language);
        fields = new Kept<>(database, this::read);
    }

    private List<HostCustomField> read(Handle handle) {
        Map<Long, Set<String>> typesByField = new HashMap<>();
        handle.createQuery("select field_id, issue_type_id from custom_field_issue_type")
                .map((row, context) -> Map.entry(row.getLong("field_id"), row.getString("issue_type_id")))
                .forEach(entry -> typesByField
                        .computeIfAbsent(entry.getKey(), id -> new HashSet<>())
                        .add(entry.getValue()));
        Map<Long, List<HostConfigScheme>> contexts = contexts(handle, typesByField);
        return handle.createQuery(
                        "select id, name, coalesce(description, '') as description, type_key from custom_field order by id")
                .map((row, context) -> new HostCustomField(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("description"),
                        FieldKind.ofType(row.getString("type_key")).orElseThrow(),
                        typesByField.getOrDefault(row.getLong("id"), Set.of()),
                        contexts.getOrDefault(row.getLong("id"), List.of()),
                        options,
                        names))
                .list();
    }

    private static Map<Long, List<HostConfigScheme>> contexts(Handle handle, Map<Long, Set<String>> typesByField) {
        Map<Long, List<HostConfigScheme>> contexts = new HashMap<>();
        handle.createQuery("select id, field_id, project_id, name from field_context order by id")
                .map((row, context) -> Map.entry(
                        row.getLong("field_id"),
                        new HostConfigScheme(
                                row.getLong("id"),
                                row.getString("name"),
                                List.of(row.getLong("project_id")),
                                typesByField.getOrDefault(row.getLong("field_id"), Set.of()))))
                .forEach(entry -> contexts.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                        .add(entry.getValue()));
        return contexts;
    }

    /** All fields in the order in which they were made. */
    public List<HostCustomField> all() {
        return fields.get();
    }

    /** The fields that issues of this type have. */
    public List<HostCustomField> forIssueType(@Nullable String issueTypeId) {
        return all().stream().filter(field -> field.isFor(issueTypeId)).toList();
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return getCustomFieldObjects().stream()
                .filter(field -> field.getUntranslatedName().equals(name))
                .toList();
    }

    @Override
    public @Nullable HostCustomField getCustomFieldObject(@Nullable Long id) {
        return all().stream()
                .filter(field -> field.getIdAsLong().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable HostCustomField getCustomFieldObject(@Nullable String id) {
        return id != null && id.startsWith(ID_PREFIX)
                ? getCustomFieldObject((Long) Ids.parse(id.substring(ID_PREFIX.length())))
                : null;
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return List.copyOf(all());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return List.copyOf(forIssueType(issue.getIssueTypeId()));
    }

    @Override
    public @Nullable CustomFieldType<?, ?> getCustomFieldType(String key) {
        return FieldKind.ofType(key).map(FieldKind::type).orElse(null);
    }

    @Override
    public @Nullable CustomFieldSearcher getCustomFieldSearcher(String key) {
        return FieldKind.searcher(key);
    }

    /** Gives a field another name and description; its searcher stays. */
    @Override
    public void updateCustomField(
            Long id, String name, @Nullable String description, @Nullable CustomFieldSearcher searcher) {
        fields.change(handle -> handle.createUpdate(
                        "update custom_field set name = :name, description = :text where id = :id")
                .bind("name", name)
                .bind("text", description == null ? "" : description)
                .bind("id", id)
                .execute());
    }

    @Override
    @SuppressWarnings("rawtypes") // Jira's own signature
    public CustomField createCustomField(
            String name,
            @Nullable String description,
            CustomFieldType type,
            @Nullable CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        FieldKind kind = FieldKind.ofType(type.getKey()).orElseThrow();
        String searcherKey = searcher instanceof FieldKind.Searcher known ? known.key() : null;
        if (searcherKey != null && !kind.isSearchedBy(searcherKey)) {
            throw new IllegalArgumentException(searcherKey + " cannot search fields of type " + kind.typeKey());
        }
        List<String> typeIds = issueTypes.stream()
                .filter(Objects::nonNull)
                .map(IssueType::getId)
                .toList();
        return fields.change(handle -> {
            String described = description == null ? "" : description;
            long id = insert(handle, name, described, kind, searcherKey);
            typeIds.forEach(typeId -> handle.createUpdate(
                            "insert into custom_field_issue_type (field_id, issue_type_id) values (:field, :type)")
                    .bind("field", id)
                    .bind("type", Ids.parse(typeId))
                    .execute());
            return new HostCustomField(id, name, described, kind, Set.copyOf(typeIds), List.of(), options, names);
        });
    }

    /** What is kept is read anew after each change, so there is nothing to be refreshed. */
    @Override
    public void refreshConfigurationSchemes(Long fieldId) {}

    /** Gives a field a configuration of its own for one project. */
    HostConfigScheme createContext(long fieldId, long projectId, String name) {
        long id = fields.change(handle -> Ids.insert(handle.createUpdate(
                        "insert into field_context (field_id, project_id, name) values (:field, :project, :name)")
                .bind("field", fieldId)
                .bind("project", projectId)
                .bind("name", name)));
        return all().stream()
                .flatMap(field -> field.contexts().stream())
                .filter(context -> context.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    private static long insert(
            Handle handle, String name, String description, FieldKind kind, @Nullable String searcherKey) {
        return Ids.insert(handle.createUpdate("insert into custom_field (name, description, type_key, searcher_key)"
                        + " values (:name, :text, :type, :searcher)")
                .bind("name", name)
                .bind("text", description)
                .bind("type", kind.typeKey())
                .bind("searcher", searcherKey));
    }
}
