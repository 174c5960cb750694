package io.attain.setup.jira;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.JiraComponents;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statuses of our workflows. A status of the same name is shared, as Jira's workflows share them. */
@Component
record StatusSteps(@ComponentImport StatusManager statuses, JiraComponents jira, InstalledItems items, SalesNames names)
        implements StepSource {

    private static final String ICON = "/images/icons/statuses/generic.png";

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        NotedThings<Status> noted = new NotedThings<>(
                items, Kind.STATUS, Step.Kind.STATUS, statuses::getStatus, Status::getId, Status::getName);
        return Stream.of(SalesStatus.values())
                .map(status -> {
                    String name = names.of(status, choice.language());
                    return noted.step(status, name, () -> installed(status, name));
                })
                .toList();
    }

    private Status installed(SalesStatus status, String name) {
        return statuses.getStatuses().stream()
                .filter(each -> name.equalsIgnoreCase(each.getName()))
                .findFirst()
                .orElseGet(() -> create(status, name));
    }

    private Status create(SalesStatus status, String name) {
        StatusCategoryManager categories = jira.get(StatusCategoryManager.class);
        return statuses.createStatus(
                name,
                "",
                ICON,
                categories.getStatusCategoryByKey(status.category().key()));
    }
}
