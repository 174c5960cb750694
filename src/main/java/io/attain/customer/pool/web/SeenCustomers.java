package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.run.Writings;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which customers are decided of, and what was seen of them. */
@Component
record SeenCustomers(Asker asker, SalesIssues types) {

    /**
     * The numbers of what was said last of them, by their ids.
     *
     * @throws RestProblem 400 if there are none, or too many at once; 404 if one is no customer of the project, or the asker
     *     may not see it
     */
    Map<Long, Integer> of(Project project, @Nullable List<PoolDto.Seen> sent) {
        List<PoolDto.Seen> all = Objects.requireNonNullElse(sent, List.of());
        if (all.isEmpty() || all.size() > Writings.AT_ONCE) {
            throw RestProblem.badRequest("customers", asker.say("attain.pool.decide.some", Writings.AT_ONCE));
        }
        Map<Long, Integer> seen = new LinkedHashMap<>();
        for (PoolDto.Seen each : all) {
            Issue issue = asker.issue(Objects.requireNonNullElse(each.key(), ""));
            if (!project.getId().equals(issue.getProjectId()) || !types.is(SalesIssueType.CUSTOMER, issue)) {
                throw asker.noIssue(issue.getKey());
            }
            seen.put(issue.getId(), WholeNumber.intValue(each.seen()));
        }
        return seen;
    }
}
