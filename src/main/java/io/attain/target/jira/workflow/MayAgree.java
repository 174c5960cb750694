package io.attain.target.jira.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.condition.AbstractJiraCondition;
import com.opensymphony.module.propertyset.PropertySet;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.jira.SalesStatus;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Proposed to Agreed: each owner accepts the share that is theirs, and nobody else does it for them; a target is agreed
 * once all of its shares are.
 */
public final class MayAgree extends AbstractJiraCondition {
    private static final Set<SalesStatus> AGREED =
            EnumSet.of(SalesStatus.AGREED, SalesStatus.ACTIVE, SalesStatus.ACHIEVED, SalesStatus.MISSED);

    private final SalesIssues issues;

    public MayAgree(SalesIssues issues) {
        this.issues = issues;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        Issue target = getIssue(transientVars);
        if (issues.is(SalesIssueType.TARGET_SHARE, target)) {
            String owner = target.getAssigneeId();
            return owner != null && owner.equals(getCallerKey(transientVars, args));
        }
        return target.getSubTaskObjects().stream()
                .filter(part -> issues.is(SalesIssueType.TARGET_SHARE, part))
                .allMatch(
                        share -> issues.statusOf(share).filter(AGREED::contains).isPresent());
    }
}
