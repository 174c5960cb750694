package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesFields;
import io.attain.setup.OwnField;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The team's own regions, product lines and customer types: a step each, for what somebody names. */
@Component
record OwnOptionSteps(ProjectOptions options, SalesFields fields, SalesNames names) implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(OwnField.values())
                .flatMap(field -> choice.own().of(field).stream().map(wanted -> step(project, field, wanted, choice)))
                .toList();
    }

    private Step step(Project project, OwnField field, List<String> wanted, SetupChoice choice) {
        SalesField ours = SalesField.valueOf(field.name());
        return new Step(
                Step.Kind.OPTIONS,
                fields.find(ours)
                        .map(CustomField::getUntranslatedName)
                        .orElseGet(() -> names.of(ours, choice.language())),
                () -> options.areDone(project, field, wanted),
                () -> options.put(project, field, wanted));
    }
}
