package io.attain.kernel.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Shows a panel on issues of some of our types only, and to those whom we tell of the issue. Its parameter {@code types}
 * names the types as {@link SalesIssueType} does, with blanks between.
 */
public final class OnSalesIssue extends IssueCondition {
    private final SalesIssues issues;
    private final SalesAccess access;
    private final Set<SalesIssueType> types = EnumSet.noneOf(SalesIssueType.class);

    /** Made by the container. */
    public OnSalesIssue(
            SalesIssues issues, SalesAccess access, @ComponentImport JiraAuthenticationContext authentication) {
        super(authentication);
        this.issues = issues;
        this.access = access;
    }

    @Override
    public void init(Map<String, String> parameters) throws PluginParseException {
        Arrays.stream(DescriptorParameter.of(parameters, "types").strip().split("\\s+"))
                .map(SalesIssueType::valueOf)
                .forEach(types::add);
    }

    @Override
    protected boolean isShown(Issue issue, ApplicationUser reader) {
        return issues.typeOf(issue).filter(types::contains).isPresent() && access.maySee(reader, issue);
    }
}
