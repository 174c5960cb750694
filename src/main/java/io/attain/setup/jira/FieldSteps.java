package io.attain.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Metric;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.OptionNotes;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import io.attain.setup.OwnField;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;
import org.springframework.stereotype.Component;

/**
 * Our custom fields, in all projects but for our issue types only: an issue of another type pays nothing for them. A
 * field of the same name and type is adopted, since people know it already.
 */
@Component
record FieldSteps(
        @ComponentImport CustomFieldManager fields,
        @ComponentImport OptionsManager options,
        @ComponentImport IssueTypeManager types,
        InstalledItems items,
        SalesFields salesFields,
        OptionNotes notes,
        SalesNames names,
        OptionContexts contexts)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(SalesField.values())
                .map(field -> step(field, project, choice))
                .toList();
    }

    private Step step(SalesField field, Project project, SetupChoice choice) {
        return new Step(
                Step.Kind.FIELD,
                salesFields
                        .find(field)
                        .map(CustomField::getUntranslatedName)
                        .orElseGet(() -> names.of(field, choice.language())),
                () -> isPresent(field, project, choice),
                () -> install(field, project, choice));
    }

    private boolean isPresent(SalesField field, Project project, SetupChoice choice) {
        return salesFields
                .find(field)
                .filter(found -> contexts.typesWithout(project, field).isEmpty())
                .filter(found -> missingOptions(field, found, project, choice).isEmpty())
                .isPresent();
    }

    private void install(SalesField field, Project project, SetupChoice choice) {
        NameLanguage language = choice.language();
        CustomField installed = salesFields.find(field).orElseGet(() -> adoptOrCreate(field, language));
        items.put(Kind.FIELD, field.name(), installed.getIdAsLong().toString());
        contexts.mustBeFor(project, field);
        List<String> missing = missingOptions(field, installed, project, choice);
        if (!missing.isEmpty()) {
            FieldConfig config = configOf(field, installed, project);
            missing.forEach(word -> make(config, word, names.ofOption(field, word, language)));
        }
    }

    /** An option of that name is ours too: somebody translated it before it was noted. */
    private void make(FieldConfig config, String word, String name) {
        List<Option> known = optionsOf(config);
        Option option = known.stream()
                .filter(each -> name.equals(each.getValue()))
                .findFirst()
                .orElseGet(() -> options.createOption(config, null, (long) known.size(), name));
        notes.settle(option.getOptionId(), word);
    }

    private CustomField adoptOrCreate(SalesField field, NameLanguage language) {
        String name = names.of(field, language);
        return fields.getCustomFieldObjectsByName(name).stream()
                .filter(found ->
                        field.kind().typeKey().equals(found.getCustomFieldType().getKey()))
                .findFirst()
                .orElseGet(() -> create(field, name, names.describing(field, language)));
    }

    /** Jira asks the two lists whether they contain null, which immutable lists do not answer. */
    private CustomField create(SalesField field, String name, String description) {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(field.kind().typeKey());
        CustomFieldSearcher searcher =
                fields.getCustomFieldSearcher(field.kind().searcherKey());
        if (type == null || searcher == null) {
            throw new StepRefused(
                    "attain.setup.note.noFieldType", name, field.kind().typeKey());
        }
        List<JiraContextNode> contexts = new ArrayList<>(List.of(GlobalIssueContext.getInstance()));
        try {
            return fields.createCustomField(name, description, type, searcher, contexts, typesShowing(field));
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<IssueType> typesShowing(SalesField field) {
        List<IssueType> showing = new ArrayList<>();
        for (SalesIssueType type : SalesIssueType.showing(field)) {
            String id = items.idOf(Kind.ISSUE_TYPE, type.name()).orElseThrow();
            showing.add(types.getIssueType(id));
        }
        return showing;
    }

    /** Regions, product lines and customer types are the company's own: once there is any, ours are not pressed on it. */
    private List<String> missingOptions(SalesField field, CustomField found, Project project, SetupChoice choice) {
        if (field.options().isEmpty() || isSaid(field, choice)) {
            return List.of();
        }
        List<String> known = optionsOf(configOf(field, found, project)).stream()
                .map(option -> wordOf(field, option))
                .toList();
        if (field.optionsAreExamples() && !known.isEmpty()) {
            return List.of();
        }
        return field.options().stream()
                .filter(option -> !known.contains(option))
                .toList();
    }

    private static boolean isSaid(SalesField field, SetupChoice choice) {
        return field.optionsAreExamples()
                && choice.own().of(OwnField.valueOf(field.name())).isPresent();
    }

    /** Our word for an option, whatever it is called now. */
    private String wordOf(SalesField field, Option option) {
        return field == SalesField.METRIC
                ? salesFields
                        .metricOf(option)
                        .filter(Metric::isStandard)
                        .map(SalesField::optionOf)
                        .orElseGet(() -> salesFields.wordOf(field, option))
                : salesFields.wordOf(field, option);
    }

    private List<Option> optionsOf(FieldConfig config) {
        return options.getOptions(config);
    }

    private FieldConfig configOf(SalesField field, CustomField found, Project project) {
        return contexts.of(project, field)
                .orElseGet(() -> found.getConfigurationSchemes().get(0).getOneAndOnlyConfig());
    }
}
