package io.attain.setup.jira;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesStatus;
import io.attain.setup.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The statuses of our workflows. A status of the same name is shared, as Jira's workflows share them. */
@Component
final class StatusSteps implements StepSource {
    private static final String ICON = "/images/icons/statuses/generic.png";

    private final StatusManager statuses;
    private final StatusCategoryManager categories;
    private final InstalledItems items;

    StatusSteps(
            @ComponentImport StatusManager statuses,
            @ComponentImport StatusCategoryManager categories,
            InstalledItems items) {
        this.statuses = statuses;
        this.categories = categories;
        this.items = items;
    }

    @Override
    public List<Step> steps(Project project) {
        return Stream.of(SalesStatus.values())
                .map(status ->
                        new Step(Step.Kind.STATUS, status.jiraName(), () -> isPresent(status), () -> install(status)))
                .toList();
    }

    private boolean isPresent(SalesStatus status) {
        return items.idOf(Kind.STATUS, status.name()).map(statuses::getStatus).isPresent();
    }

    private void install(SalesStatus status) {
        Status installed = statuses.getStatuses().stream()
                .filter(each -> status.jiraName().equalsIgnoreCase(each.getName()))
                .findFirst()
                .orElseGet(() -> create(status));
        items.put(Kind.STATUS, status.name(), installed.getId());
    }

    private Status create(SalesStatus status) {
        String category = status.category().key();
        return statuses.createStatus(status.jiraName(), "", ICON, categories.getStatusCategoryByKey(category));
    }
}
