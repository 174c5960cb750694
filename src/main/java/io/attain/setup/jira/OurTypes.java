package io.attain.setup.jira;

import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.jira.SalesIssueType;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Our issue types by Jira's ids. */
@Component
record OurTypes(InstalledItems items) {

    /** Whether all of them are installed. */
    boolean areInstalled() {
        return ids().size() == SalesIssueType.values().length;
    }

    /** The ids of those that are installed. */
    List<String> ids() {
        return Stream.of(SalesIssueType.values())
                .flatMap(type -> items.idOf(InstalledItems.Kind.ISSUE_TYPE, type.name()).stream())
                .toList();
    }

    /** The ids of those whose screen shows a field, as far as they are installed. */
    List<String> showing(SalesField field) {
        return SalesIssueType.showing(field).stream()
                .flatMap(type -> items.idOf(InstalledItems.Kind.ISSUE_TYPE, type.name()).stream())
                .toList();
    }

    /** The id of a type that must be installed. */
    String idOf(SalesIssueType type) {
        return items.idOf(InstalledItems.Kind.ISSUE_TYPE, type.name()).orElseThrow();
    }
}
