package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.OrderableField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutManager;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.JiraComponents;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.Note;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells which fields an administrator of Jira has made required that Attain leaves empty when it makes issues: Jira would
 * refuse each of them. There is nothing for set-up to make.
 */
@Component
record RequiredFields(JiraComponents jira, InstalledItems items, SalesFields fields, SalesNames names)
        implements StepSource {

    /** The types of which Attain makes issues itself. */
    private static final List<SalesIssueType> MADE = List.of(
            SalesIssueType.SALES_TARGET,
            SalesIssueType.TARGET_SHARE,
            SalesIssueType.CUSTOMER,
            SalesIssueType.OPPORTUNITY);

    private static final Set<String> FILLED_OF_JIRAS =
            Set.of("project", "issuetype", "summary", "reporter", "assignee");

    private static final Set<SalesField> FILLED = Set.of(
            SalesField.METRIC,
            SalesField.DIRECTION,
            SalesField.PERIOD_START,
            SalesField.PERIOD_END,
            SalesField.TARGET_AMOUNT,
            SalesField.AMOUNT);

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return MADE.stream().flatMap(type -> step(type, project, choice)).toList();
    }

    private Stream<Step> step(SalesIssueType type, Project project, SetupChoice choice) {
        String empty = items.idOf(InstalledItems.Kind.ISSUE_TYPE, type.name()).stream()
                .flatMap(typeId -> leftEmpty(project, typeId))
                .collect(Collectors.joining(", "));
        return empty.isEmpty()
                ? Stream.of()
                : Stream.of(new Step(
                        Step.Kind.FIELD,
                        empty,
                        () -> true,
                        () -> Optional.of(
                                Note.of("attain.setup.note.required", names.of(type, choice.language()), empty)),
                        () -> {}));
    }

    private Stream<String> leftEmpty(Project project, String typeId) {
        Set<String> filled = FILLED.stream()
                .flatMap(field -> fields.find(field).stream())
                .map(field -> "customfield_" + field.getIdAsLong())
                .collect(Collectors.toSet());
        return jira.find(FieldLayoutManager.class).stream()
                .map(layouts -> layouts.getFieldLayout(project, typeId))
                .flatMap(layout -> layout.getRequiredFieldLayoutItems(project, List.of(typeId)).stream())
                .map(FieldLayoutItem::getOrderableField)
                .filter(field -> !FILLED_OF_JIRAS.contains(field.getId()) && !filled.contains(field.getId()))
                .map(OrderableField::getName);
    }
}
