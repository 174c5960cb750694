package io.attain.setup.jira;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The resolutions that our workflows set. Those of the same names are the site's own in most Jiras, and are used. */
@Component
final class ResolutionSteps implements StepSource {
    private final ResolutionManager resolutions;
    private final InstalledItems items;

    ResolutionSteps(@ComponentImport ResolutionManager resolutions, InstalledItems items) {
        this.resolutions = resolutions;
        this.items = items;
    }

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(SalesResolution.values())
                .map(resolution -> new Step(
                        Step.Kind.RESOLUTION,
                        resolution.jiraName(),
                        () -> isPresent(resolution),
                        () -> install(resolution)))
                .toList();
    }

    private boolean isPresent(SalesResolution resolution) {
        return items.idOf(Kind.RESOLUTION, resolution.name())
                .map(resolutions::getResolution)
                .isPresent();
    }

    private void install(SalesResolution resolution) {
        Resolution installed = resolutions.getResolutions().stream()
                .filter(each -> resolution.jiraName().equalsIgnoreCase(each.getName()))
                .findFirst()
                .orElseGet(() -> resolutions.createResolution(resolution.jiraName(), ""));
        items.put(Kind.RESOLUTION, resolution.name(), installed.getId());
    }
}
