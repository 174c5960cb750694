package io.attain.customer.merging.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.IssueCondition;
import io.attain.kernel.jira.MergedIssues;
import io.attain.kernel.jira.SalesAccess;

/** Shows a panel on customers that went up in others. */
public final class WentUp extends IssueCondition {
    private final MergedIssues merged;
    private final SalesAccess access;

    /** Made by the container. */
    public WentUp(MergedIssues merged, SalesAccess access, @ComponentImport JiraAuthenticationContext authentication) {
        super(authentication);
        this.merged = merged;
        this.access = access;
    }

    @Override
    protected boolean isShown(Issue issue, ApplicationUser reader) {
        return merged.isAway(issue.getId()) && access.maySee(reader, issue);
    }
}
