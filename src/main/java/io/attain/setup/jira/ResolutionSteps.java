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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The resolutions that our workflows set. Those of the same names are the site's own in most Jiras, and are used. */
@Component
record ResolutionSteps(JiraComponents jira, InstalledItems items, SalesNames names) implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        NameLanguage language = choice.language();
        NotedThings<Resolution> noted = new NotedThings<>(
                items,
                Kind.RESOLUTION,
                Step.Kind.RESOLUTION,
                id -> resolutions().getResolution(id),
                Resolution::getId,
                Resolution::getName);
        return Stream.of(SalesResolution.values())
                .map(resolution ->
                        noted.step(resolution, names.of(resolution, language), () -> installed(resolution, language)))
                .toList();
    }

    private Resolution installed(SalesResolution resolution, NameLanguage language) {
        return resolutions().getResolutions().stream()
                .filter(each -> Stream.of(NameLanguage.values())
                        .anyMatch(any -> names.of(resolution, any).equalsIgnoreCase(each.getName())))
                .findFirst()
                .orElseGet(() -> resolutions().createResolution(names.of(resolution, language), ""));
    }

    private ResolutionManager resolutions() {
        return jira.get(ResolutionManager.class);
    }
}
