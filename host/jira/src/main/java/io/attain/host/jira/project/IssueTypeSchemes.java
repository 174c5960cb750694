package io.attain.host.jira.project;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import io.attain.host.store.Database;
import io.attain.host.store.Ids;
import io.attain.host.store.Kept;
import io.attain.host.store.Row;
import io.attain.host.store.Rows;
import io.attain.host.store.SiteProperties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which issue types a project offers, in which order. */
public final class IssueTypeSchemes implements IssueTypeSchemeManager {

    private static final String DEFAULT = "issue-type-scheme.default";

    private final Projects projects;
    private final IssueTypes types;
    private final SiteProperties properties;
    private final Rows<FieldConfigScheme> schemes;
    private final Kept<Map<Long, List<String>>> typeIds;

    /** Schemes of these projects. */
    public IssueTypeSchemes(Database database, Projects projects, IssueTypes types, SiteProperties properties) {
        this.projects = projects;
        this.types = types;
        this.properties = properties;
        types.whenMade(this::offerByDefault);
        schemes = new Rows<>(
                database,
                "issue_type_scheme",
                "id",
                (row, context) -> new HostConfigScheme(row.getLong("id"), row.getString("name")));
        typeIds = new Kept<>(database, handle -> handle.createQuery(
                        "select scheme_id, issue_type_id from issue_type_scheme_item order by seq")
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList()))));
    }

    @Override
    public FieldConfigScheme create(String name, @Nullable String description, @Nullable List<String> offered) {
        return schemes.change(handle -> {
            long id = schemes.insert(Row.of("name", name).and("description", description == null ? "" : description));
            return update(schemes.get(id), offered == null ? List.of() : offered);
        });
    }

    @Override
    public FieldConfigScheme update(FieldConfigScheme scheme, Collection<String> offered) {
        return typeIds.change(handle -> {
            handle.createUpdate("delete from issue_type_scheme_item where scheme_id = :id")
                    .bind("id", scheme.getId())
                    .execute();
            fill(handle, scheme.getId(), offered);
            return scheme;
        });
    }

    @Override
    public FieldConfigScheme getDefaultIssueTypeScheme() {
        return schemes.get(Ids.parse(properties.get(DEFAULT).orElse("")));
    }

    @Override
    public FieldConfigScheme getConfigScheme(Project project) {
        return schemes.get(projects.schemes(project).issueTypes());
    }

    @Override
    public Collection<IssueType> getIssueTypesForProject(Project project) {
        return offered(getConfigScheme(project));
    }

    private List<IssueType> offered(FieldConfigScheme scheme) {
        return typeIds(scheme).stream()
                .map(types::getIssueType)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Collection<IssueType> getIssueTypesForDefaultScheme() {
        return offered(getDefaultIssueTypeScheme());
    }

    /** As Jira does: a new type joins the default scheme, and so every project that follows it. */
    private void offerByDefault(IssueType type) {
        if (properties.get(DEFAULT).isPresent()) {
            FieldConfigScheme scheme = getDefaultIssueTypeScheme();
            List<String> offered = new ArrayList<>(typeIds(scheme));
            offered.add(type.getId());
            update(scheme, offered);
        }
    }

    /** The ids of the scheme's issue types in their order. */
    public List<String> typeIds(FieldConfigScheme scheme) {
        return typeIds.get().getOrDefault(scheme.getId(), List.of());
    }

    /** Makes this scheme the one that getDefaultIssueTypeScheme gives. */
    public void makeDefault(FieldConfigScheme scheme) {
        properties.set(DEFAULT, scheme.getId().toString());
    }

    private static void fill(Handle handle, long schemeId, Collection<String> offered) {
        int seq = 0;
        for (String typeId : new LinkedHashSet<>(offered)) {
            handle.createUpdate("insert into issue_type_scheme_item (scheme_id, issue_type_id, seq)"
                            + " values (:scheme, :type, :seq)")
                    .bind("scheme", schemeId)
                    .bind("type", Ids.parse(typeId))
                    .bind("seq", seq++)
                    .execute();
        }
    }
}
