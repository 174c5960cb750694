package io.attain.setup.jira;

import com.atlassian.jira.config.ResolutionManager;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.JiraComponents;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The resolutions that our workflows set. Those of the same names are the site's own in most Jiras, and are used. */
@Component
record ResolutionSteps(JiraComponents jira, InstalledItems items, SalesNames names) implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        return Stream.of(SalesResolution.values())
                .map(resolution -> step(resolution, choice.language()))
                .toList();
    }

    private Step step(SalesResolution resolution, NameLanguage language) {
        return Step.finding(
                Step.Kind.RESOLUTION,
                () -> find(resolution).map(Resolution::getName),
                names.of(resolution, language),
                () -> install(resolution, language));
    }

    private Optional<Resolution> find(SalesResolution resolution) {
        return items.idOf(Kind.RESOLUTION, resolution.name())
                .map(id -> resolutions().getResolution(id));
    }

    private void install(SalesResolution resolution, NameLanguage language) {
        Resolution installed = resolutions().getResolutions().stream()
                .filter(each -> Stream.of(NameLanguage.values())
                        .anyMatch(any -> names.of(resolution, any).equalsIgnoreCase(each.getName())))
                .findFirst()
                .orElseGet(() -> resolutions().createResolution(names.of(resolution, language), ""));
        items.put(Kind.RESOLUTION, resolution.name(), installed.getId());
    }

    private ResolutionManager resolutions() {
        return jira.get(ResolutionManager.class);
    }
}
