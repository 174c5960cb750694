package io.attain.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.IssueContextImpl;
import com.atlassian.jira.issue.customfields.CustomFieldUtils;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.setup.StepRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The contexts of our fields, and of select fields: where in Jira a project's options of a field hang. Others may choose from them, too: then
 * they are no project's own.
 */
@Component
record OptionContexts(
        SalesFields fields,
        SalesProjects sales,
        OurTypes types,
        @ComponentImport IssueTypeManager issueTypes,
        @ComponentImport ProjectManager projects,
        @ComponentImport CustomFieldManager customFields,
        @ComponentImport FieldConfigSchemeManager contexts) {

    /** Where a project's options of a field hang, whoever else chooses from them; nothing before the field is there. */
    Optional<FieldConfig> of(Project project, SalesField field) {
        return fields.find(field).flatMap(custom -> config(project.getId(), custom, field));
    }

    /** The types of ours whose issues are to have a field, and have none in a project: no context is for them. */
    List<String> typesWithout(Project project, SalesField field) {
        return fields.find(field).stream()
                .flatMap(custom -> types.showing(field).stream()
                        .filter(type -> custom.getRelevantConfig(new IssueContextImpl(project.getId(), type)) == null))
                .toList();
    }

    /**
     * A field that was adopted, or whose contexts an administrator changed, may not be for a project's issues.
     *
     * @throws StepRefused if it is not
     */
    void mustBeFor(Project project, SalesField field) {
        String without = typesWithout(project, field).stream()
                .map(type -> issueTypes.getIssueType(type).getName())
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) {
            throw new StepRefused(
                    "attain.setup.note.noContext",
                    fields.field(field).getUntranslatedName(),
                    without,
                    project.getKey());
        }
    }

    /** @throws StepRefused if a project that sells has no options of a field that are, or can be, its own */
    void mustBeOwn(Project project, SalesField field) {
        if (!sales.includes(project.getId()) || fields.find(field).isEmpty()) {
            throw new StepRefused("attain.setup.note.notSetUp", project.getName());
        }
        if (!canBeOwn(project, field)) {
            throw shared(project, fields.field(field));
        }
    }

    private static StepRefused shared(Project project, CustomField custom) {
        return new StepRefused("attain.setup.note.optionsShared", custom.getUntranslatedName(), project.getKey());
    }

    /** Whether a project's options can be changed without changing anybody else's. */
    boolean canBeOwn(Project project, SalesField field) {
        return fields.find(field)
                .map(custom -> !isShared(project, custom, field) || canLeave(project, custom, field))
                .orElse(true);
    }

    /** Whether a project chooses from what others choose from, and can have its own instead. */
    boolean areToBecomeOwn(Project project, SalesField field) {
        return fields.find(field)
                .filter(custom -> isShared(project, custom, field) && canLeave(project, custom, field))
                .isPresent();
    }

    /**
     * Where options hang that are the project's alone. A project that does not sell yet leaves those that it shares with
     * others; once it sells, its issues have options of them.
     *
     * @throws StepRefused if others choose from the same, and it cannot leave them
     * @throws IllegalStateException if the field is not installed
     */
    FieldConfig own(Project project, SalesField field) {
        CustomField custom = fields.field(field);
        if (!isShared(project, custom, field)) {
            return config(project.getId(), custom, field).orElseThrow();
        }
        if (!canLeave(project, custom, field)) {
            throw shared(project, custom);
        }
        return make(project, custom, field);
    }

    private boolean isShared(Project project, CustomField custom, SalesField field) {
        Optional<FieldConfigScheme> context = context(project, custom, field);
        if (context.isEmpty()) {
            return true;
        }
        return !isOnlyFor(project, context.get())
                && (!isOurs(context.get()) || isChosenFromElsewhere(project, custom, field));
    }

    private boolean canLeave(Project project, CustomField custom, SalesField field) {
        return !sales.includes(project.getId())
                && context(project, custom, field)
                        .map(context -> context.isAllProjects() && isOurs(context))
                        .orElse(true);
    }

    private static boolean isOnlyFor(Project project, FieldConfigScheme context) {
        return !context.isAllProjects()
                && Set.copyOf(context.getAssociatedProjectIds()).equals(Set.of(project.getId()));
    }

    /** An adopted field may be for all issue types, which stand in projects that have nothing to do with us. */
    private boolean isOurs(FieldConfigScheme context) {
        List<String> ours = types.ids();
        return context.getConfigs().keySet().stream().allMatch(type -> type != null && ours.contains(type));
    }

    private boolean isChosenFromElsewhere(Project project, CustomField custom, SalesField field) {
        Optional<FieldConfig> here = config(project.getId(), custom, field);
        return sales.all().stream()
                .map(SalesProject::projectId)
                .filter(id -> !project.getId().equals(id) && projects.getProjectObj(id) != null)
                .anyMatch(id -> config(id, custom, field)
                        .filter(there -> there.getId().equals(here.orElseThrow().getId()))
                        .isPresent());
    }

    private Optional<FieldConfigScheme> context(Project project, CustomField custom, SalesField field) {
        return config(project.getId(), custom, field).flatMap(config -> custom.getConfigurationSchemes().stream()
                .filter(each -> config.getId().equals(each.getOneAndOnlyConfig().getId()))
                .findFirst());
    }

    private Optional<FieldConfig> config(long projectId, CustomField custom, SalesField field) {
        return types.showing(field).stream()
                .map(type -> custom.getRelevantConfig(new IssueContextImpl(projectId, type)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Jira asks lists whether they contain null, which immutable ones do not answer; and it keeps contexts in memory. */
    private FieldConfig make(Project project, CustomField custom, SalesField field) {
        FieldConfigScheme named = new FieldConfigScheme.Builder()
                .setName("Attain: " + project.getKey())
                .setDescription("")
                .toFieldConfigScheme();
        List<IssueType> shown = new ArrayList<>();
        types.showing(field).forEach(type -> shown.add(issueTypes.getIssueType(type)));
        FieldConfigScheme made = contexts.createFieldConfigScheme(
                named,
                CustomFieldUtils.buildJiraIssueContexts(false, new Long[] {project.getId()}, projects),
                shown,
                custom);
        customFields.refreshConfigurationSchemes(custom.getIdAsLong());
        return made.getOneAndOnlyConfig();
    }
}
