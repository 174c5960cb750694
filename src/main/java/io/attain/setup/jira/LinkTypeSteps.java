package io.attain.setup.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesLinks;
import io.attain.setup.NameLanguage;
import io.attain.setup.SetupChoice;
import io.attain.setup.Step;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The link type that joins targets into deeper trees than sub-tasks give. */
@Component
record LinkTypeSteps(@ComponentImport IssueLinkTypeManager linkTypes, InstalledItems items, SalesNames names)
        implements StepSource {

    @Override
    public List<Step> steps(Project project, SetupChoice choice) {
        NameLanguage language = choice.language();
        return List.of(Step.finding(
                Step.Kind.LINK_TYPE,
                () -> find().map(IssueLinkType::getName),
                names.ofLink(language),
                () -> install(language)));
    }

    private Optional<IssueLinkType> find() {
        return items.idOf(Kind.LINK_TYPE, SalesLinks.NAME).flatMap(id -> linkTypes.getIssueLinkTypes().stream()
                .filter(type -> type.getId().toString().equals(id))
                .findFirst());
    }

    private void install(NameLanguage language) {
        String name = names.ofLink(language);
        if (linkTypes.getIssueLinkTypesByName(name).isEmpty()) {
            linkTypes.createIssueLinkType(name, names.outward(language), names.inward(language), null);
        }
        IssueLinkType installed =
                linkTypes.getIssueLinkTypesByName(name).iterator().next();
        items.put(Kind.LINK_TYPE, SalesLinks.NAME, installed.getId().toString());
    }
}
