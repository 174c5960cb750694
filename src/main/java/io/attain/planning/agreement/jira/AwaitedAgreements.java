package io.attain.planning.agreement.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.SalesProjects;
import io.attain.planning.agreement.Agreement.Standing;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which targets wait for whose word. Who may see them is for the caller to ask. */
@Component
public class AwaitedAgreements {

    private final Agreements agreements;
    private final ReachingAgreement reaching;
    private final SalesProjects projects;
    private final IssueManager issues;

    AwaitedAgreements(
            Agreements agreements,
            ReachingAgreement reaching,
            SalesProjects projects,
            @ComponentImport IssueManager issues) {
        this.agreements = agreements;
        this.reaching = reaching;
        this.projects = projects;
        this.issues = issues;
    }

    /** The proposed targets of a person who has not accepted them, also those that the person waits about. */
    public List<Agreements.Item> by(String owner) {
        return agreements.proposedTo(owner).stream()
                .filter(item -> projects.includes(item.node().projectId()))
                .filter(item -> item.agreement().standing() != Standing.ACCEPTED)
                .toList();
    }

    /** The open counter-proposals that a user may answer. */
    public List<Agreements.Item> answersOf(ApplicationUser user) {
        return projects.all().stream()
                .flatMap(project -> agreements.proposedIn(project.projectId()).stream())
                .filter(item -> item.agreement().standing() == Standing.COUNTERED)
                .filter(item -> {
                    Issue issue = issues.getIssueObject(item.node().issueId());
                    return issue != null && reaching.mayResolve(user, issue);
                })
                .toList();
    }
}
