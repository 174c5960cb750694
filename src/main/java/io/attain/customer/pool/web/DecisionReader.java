package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.kernel.Coded;
import io.attain.kernel.KnownDays;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.run.Writings;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what somebody decides of customers. */
@Component
record DecisionReader(Asker asker, SalesIssues types) {

    /** What is sent of it. */
    interface Body {
        @Nullable
        String to();

        @Nullable
        List<PoolDto.Seen> customers();

        @Nullable
        String reason();

        /** A day, if it is to end. */
        @Nullable
        String until();
    }

    /**
     * What is decided.
     *
     * @param seen the numbers of what was said last of the customers, by their ids
     */
    record Decision<T>(T to, Map<Long, Integer> seen, String reason, @Nullable LocalDate until) {}

    /**
     * What is decided in a project.
     *
     * @param ways what may be decided
     * @throws RestProblem 400 if nothing that may be is; 403 if the asker does not lead the project's sales; 409 if the project
     *     is archived; for the customers as {@link #seen}
     */
    <T extends Coded, B extends Record & Body> Decision<T> read(Project project, @Nullable B body, T[] ways) {
        if (body == null) {
            throw noWay();
        }
        asker.mustBeSound(body);
        asker.mustManage(project);
        asker.mustBeOpen(project);
        return new Decision<>(
                Coded.find(ways, body.to()).orElseThrow(this::noWay),
                seen(project, body.customers()),
                Objects.requireNonNullElse(body.reason(), ""),
                KnownDays.named(body.until()).orElse(null));
    }

    private RestProblem noWay() {
        return RestProblem.badRequest("to", asker.say("attain.pool.decide.to"));
    }

    /**
     * The numbers of what was said last of them, by their ids.
     *
     * @throws RestProblem 400 if there are none, or too many at once; 404 if one is no customer of the project, or the asker
     *     may not see it
     */
    private Map<Long, Integer> seen(Project project, @Nullable List<PoolDto.Seen> sent) {
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
