package io.attain.setup.jira;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.HiddenFields;
import io.attain.kernel.jira.SalesFields;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.Note;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells which of our fields an administrator of Jira has hidden. There is nothing for set-up to make. */
@Component
record HiddenFieldSteps(HiddenFields hidden, OurTypes types, SalesFields fields, SalesNames names)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return types.areInstalled()
                ? Stream.of(SalesIssueType.values())
                        .flatMap(type -> step(type, project, choice))
                        .toList()
                : List.of();
    }

    private Stream<Step> step(SalesIssueType type, Project project, SetupChoice choice) {
        List<CustomField> ours = type.fields().stream()
                .flatMap(field -> fields.find(field).stream())
                .toList();
        String lost = String.join(", ", hidden.among(ours, project.getId(), types.idOf(type)));
        Note note = Note.of("attain.setup.note.hidden", names.of(type, choice.language()), lost);
        return lost.isEmpty()
                ? Stream.of()
                : Stream.of(new Step(Step.Kind.FIELD, lost, () -> true, () -> Optional.of(note), () -> {}));
    }
}
