package io.attain.customer.web;

import com.atlassian.jira.issue.Issue;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.web.Asker;
import org.springframework.stereotype.Component;

/** The customers that requests name by their issues' keys. */
@Component
public record AskedCustomers(Asker asker, SalesIssues types) {

    /**
     * The customer of a key.
     *
     * @throws io.attain.kernel.web.RestProblem as for {@link Asker#issue}; 404 for an issue that is no customer, too
     */
    public Issue of(String key) {
        Issue issue = asker.issue(key);
        if (!types.is(SalesIssueType.CUSTOMER, issue)) {
            throw asker.noIssue(key);
        }
        return issue;
    }
}
