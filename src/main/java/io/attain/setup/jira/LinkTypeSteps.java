package io.attain.setup.jira;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesLinks;
import io.attain.setup.Step;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The link type that joins targets into deeper trees than sub-tasks give. */
@Component
final class LinkTypeSteps implements StepSource {
    private final IssueLinkTypeManager linkTypes;
    private final InstalledItems items;

    LinkTypeSteps(@ComponentImport IssueLinkTypeManager linkTypes, InstalledItems items) {
        this.linkTypes = linkTypes;
        this.items = items;
    }

    @Override
    public List<Step> steps(Project project) {
        return List.of(new Step(Step.Kind.LINK_TYPE, SalesLinks.NAME, this::isPresent, this::install));
    }

    private boolean isPresent() {
        return items.idOf(Kind.LINK_TYPE, SalesLinks.NAME)
                .filter(id -> linkTypes.getIssueLinkTypes().stream()
                        .anyMatch(type -> type.getId().toString().equals(id)))
                .isPresent();
    }

    private void install() {
        if (named().isEmpty()) {
            linkTypes.createIssueLinkType(SalesLinks.NAME, SalesLinks.OUTWARD, SalesLinks.INWARD, null);
        }
        IssueLinkType installed = named().iterator().next();
        items.put(Kind.LINK_TYPE, SalesLinks.NAME, installed.getId().toString());
    }

    private Collection<IssueLinkType> named() {
        return linkTypes.getIssueLinkTypesByName(SalesLinks.NAME);
    }
}
