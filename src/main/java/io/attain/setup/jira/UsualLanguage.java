package io.attain.setup.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.properties.ApplicationProperties;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.InstalledItems;
import io.attain.kernel.jira.InstalledItems.Kind;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.setup.NameLanguage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The language of names that set-up takes unless somebody chooses: the one it took before, or else Jira's own. */
@Component
public record UsualLanguage(
        @ComponentImport IssueTypeManager types,
        InstalledItems items,
        SalesNames names,
        @ComponentImport ApplicationProperties settings) {

    /** The language, as the names of most of our issue types tell it. */
    public NameLanguage usual() {
        List<String> called = Stream.of(SalesIssueType.values())
                .map(type -> items.idOf(Kind.ISSUE_TYPE, type.name()).map(types::getIssueType))
                .flatMap(Optional::stream)
                .map(IssueConstant::getName)
                .toList();
        if (called.isEmpty()) {
            return NameLanguage.of(settings.getDefaultLocale());
        }
        long chinese = Stream.of(SalesIssueType.values())
                .filter(type -> called.contains(names.of(type, NameLanguage.CHINESE)))
                .count();
        return 2 * chinese > called.size() ? NameLanguage.CHINESE : NameLanguage.ENGLISH;
    }
}
