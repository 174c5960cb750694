package io.attain.setup.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.Today;
import io.attain.kernel.jira.SalesProject;
import io.attain.kernel.jira.SalesProjects;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.Currency;
import java.util.List;
import org.springframework.stereotype.Component;

/** The last step: from now on our listeners, panels and jobs look at the project. */
@Component
record ProjectSteps(SalesProjects projects, @ComponentImport JiraAuthenticationContext authentication, Today today)
        implements StepSource {

    private static final Currency DEFAULT_CURRENCY = Currency.getInstance("CNY");

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return List.of(new Step(
                Step.Kind.PROJECT,
                project.getName(),
                () -> projects.includes(project.getId()),
                () -> projects.add(
                        SalesProject.in(DEFAULT_CURRENCY, project.getId()),
                        authentication.getLoggedInUser().getKey(),
                        today.now())));
    }
}
