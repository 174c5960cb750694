package io.attain.pipeline.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import io.attain.kernel.jira.IssuesById;
import io.attain.pipeline.Credit;
import io.attain.pipeline.Credits;
import io.attain.results.Origin;
import io.attain.results.ResultKey;
import io.attain.results.ResultOrigins;
import io.attain.results.Source;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which won opportunity a result comes from, to whoever may browse it. */
@Component
public record OpportunityOrigins(IssuesById issues, Credits credits, @ComponentImport UserManager users)
        implements ResultOrigins {

    @Override
    public Source source() {
        return Source.OPPORTUNITY;
    }

    @Override
    public Map<ResultKey, Origin> tell(String viewerKey, Collection<ResultKey> results) {
        ApplicationUser viewer = users.getUserByKey(viewerKey);
        Map<Long, Issue> seen =
                issues.seenBy(viewer, results.stream().map(ResultKey::sourceId).toList());
        Map<Long, Issue> customers = issues.seenBy(
                viewer,
                seen.values().stream()
                        .map(Issue::getParentId)
                        .filter(Objects::nonNull)
                        .toList());
        Map<Long, Credit> shared = credits.decided(seen.keySet());
        Map<ResultKey, Origin> told = new HashMap<>();
        for (ResultKey result : results) {
            Issue issue = seen.get(result.sourceId());
            if (issue != null) {
                Credit credit = shared.getOrDefault(issue.getId(), Credit.OWNERS);
                told.put(result, origin(issue, customers.get(issue.getParentId()), credit.percentOf(result.owner())));
            }
        }
        return told;
    }

    /** A level of issue security may show a sub-task and hide what it belongs to. */
    private static Origin origin(Issue issue, @Nullable Issue customer, OptionalLong percent) {
        return new Origin(
                issue.getKey(),
                textOf(issue),
                customer == null ? "" : textOf(customer),
                percent.isPresent() ? percent.getAsLong() : null);
    }

    private static String textOf(Issue issue) {
        return Objects.requireNonNullElse(issue.getSummary(), "");
    }
}
