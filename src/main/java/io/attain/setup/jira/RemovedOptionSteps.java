package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import io.attain.kernel.ScopesInUse;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.FieldOptions.Missing;
import io.attain.kernel.jira.RemovedOptions;
import io.attain.setup.Note;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Tells which regions, product lines and customer types somebody has deleted in Jira that targets and opportunities are
 * about: a person must say what is to become of them. There is nothing for set-up to make.
 */
@Component
record RemovedOptionSteps(RemovedOptions removed, FieldOptions options, List<ScopesInUse> used) implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return removed.areAny()
                ? missing(project.getId()).entrySet().stream()
                        .map(field -> step(field.getKey(), field.getValue()))
                        .toList()
                : List.of();
    }

    /** The words by the names of their fields. */
    private Map<String, String> missing(long projectId) {
        return used.stream()
                .flatMap(scopes -> scopes.of(projectId))
                .distinct()
                .flatMap(scope -> options.missing(projectId, scope))
                .distinct()
                .sorted(Comparator.comparing(Missing::word))
                .collect(Collectors.groupingBy(
                        Missing::field, TreeMap::new, Collectors.mapping(Missing::word, Collectors.joining(", "))));
    }

    private static Step step(String field, String words) {
        return new Step(
                Step.Kind.OPTIONS,
                field,
                () -> true,
                () -> Optional.of(Note.of("attain.setup.note.optionsRemoved", field, words)),
                () -> {});
    }
}
