package io.attain.setup.jira;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import io.attain.setup.StepRefused;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Our issue types in the project's issue type scheme, after those it has. */
@Component
record IssueTypeSchemeSteps(@ComponentImport IssueTypeSchemeManager schemes, OurTypes types) implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return List.of(new Step(
                Step.Kind.ISSUE_TYPE_SCHEME,
                schemes.getConfigScheme(project).getName(),
                () -> types.areInstalled() && offered(project).containsAll(types.ids()),
                () -> install(project)));
    }

    /** The default scheme is every project's: what we would add to it would be offered everywhere. */
    private void install(Project project) {
        FieldConfigScheme scheme = schemes.getConfigScheme(project);
        if (scheme.getId().equals(schemes.getDefaultIssueTypeScheme().getId())) {
            throw new StepRefused("attain.setup.note.defaultIssueTypeScheme", project.getName());
        }
        Collection<String> all = offered(project);
        all.addAll(types.ids());
        schemes.update(scheme, all);
    }

    private Set<String> offered(Project project) {
        return schemes.getIssueTypesForProject(project).stream()
                .map(IssueConstant::getId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
