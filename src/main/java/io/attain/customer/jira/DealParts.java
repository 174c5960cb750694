package io.attain.customer.jira;

import static java.util.stream.Collectors.toMap;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.OriginalAmount;
import io.attain.customer.OriginalAmounts;
import io.attain.customer.OtherSystem;
import io.attain.customer.OtherSystems;
import io.attain.kernel.imports.jira.WrittenParts;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.rates.Converted;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What files write of an opportunity beside its issue: its number elsewhere, and what its amount was converted from. */
@Component
record DealParts(OtherSystems others, OriginalAmounts originals, SalesIssues issues) implements WrittenParts {

    private static final String NUMBER = "dealNumber";
    private static final String ORIGINAL = "saidAmount";
    private static final String BETWEEN = "\t";
    private static final int PARTS = 5;

    @Override
    public Map<Long, Map<String, String>> of(Collection<Issue> all) {
        List<Long> ids = all.stream()
                .filter(issue -> issues.is(SalesIssueType.OPPORTUNITY, issue))
                .map(Issue::getId)
                .distinct()
                .toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, OtherSystem> systems = others.of(ids);
        Map<Long, OriginalAmount> said = originals.of(ids);
        return ids.stream()
                .collect(toMap(
                        id -> id,
                        id -> Map.of(
                                NUMBER,
                                systems.getOrDefault(id, OtherSystem.NONE).number(),
                                ORIGINAL,
                                Optional.ofNullable(said.get(id))
                                        .map(DealParts::text)
                                        .orElse(""))));
    }

    @Override
    public void putBack(ApplicationUser user, Issue issue, Map<String, String> before) {
        String number = before.get(NUMBER);
        String said = before.get(ORIGINAL);
        if (number != null) {
            others.put(issue.getProjectId(), issue.getId(), new OtherSystem(number, ""));
        }
        if (said != null) {
            originals.put(issue.getId(), said.isEmpty() ? null : said(said.split(BETWEEN, PARTS)));
        }
    }

    private static String text(OriginalAmount said) {
        Converted from = said.from();
        return String.join(
                BETWEEN,
                Long.toString(from.amount()),
                from.currency(),
                from.rate(),
                from.on().toString(),
                Long.toString(said.cameTo()));
    }

    private static OriginalAmount said(String[] parts) {
        return new OriginalAmount(
                new Converted(Long.parseLong(parts[0]), parts[1], parts[2], LocalDate.parse(parts[3])),
                Long.parseLong(parts[4]));
    }
}
