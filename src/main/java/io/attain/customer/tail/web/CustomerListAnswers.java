package io.attain.customer.tail.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.Tier;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.jira.CustomerDeals;
import io.attain.customer.tail.jira.CustomerSearch;
import io.attain.customer.tail.jira.CustomerSearch.Found;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.PersonDto;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds customers for the asker. */
@Component
record CustomerListAnswers(
        TargetAsker people,
        CustomerSearch search,
        LoggedIssues issues,
        CustomerDeals deals,
        FieldOptions options,
        TellingCustomers telling,
        TailAnswers tail) {

    private static final int AT_ONCE = 50;
    /** After the last of a page come the others; should it be gone, after the one before. */
    private static final int ENDS = 3;

    /** Begins where rows go on. */
    private static final String ROWS = "row:";

    private static final int LONGEST_UNTOUCHED = 3_660;

    private static final int LONGEST_TEXT = 200;
    /** Each is a statement to our tables, and a term to Jira. */
    private static final int MOST_WORDS = 8;

    /** What is asked for, as it was sent. */
    record Sent(String text, String tier, String owner, String region, String type, String untouched) {}

    CustomerListDto list(String key, Sent sent, @Nullable String after) {
        Project project = asker().figures(key);
        CustomerFilter filter = filter(project, sent);
        Optional<String> jql = search.jql(asker().user(), project, filter);
        boolean isBehind = after != null && after.startsWith(ROWS);
        Issue from = after == null || isBehind ? null : end(project, after);
        Found found = isBehind
                ? new Found(0, List.of())
                : jql.map(query -> search.find(asker().user(), query, from, AT_ONCE))
                        .orElse(new Found(0, List.of()));
        List<Issue> customers = found.customers();
        boolean isMore = found.left() > customers.size();
        Tail.Part rows = isMore
                ? new Tail.Part(List.of(), null)
                : tail.find(project, filter, after != null && isBehind ? cursor(after) : null, AT_ONCE);
        return new CustomerListDto(
                telling.day().toString(),
                found.left(),
                jql.orElse(null),
                List.copyOf(deals.openStatuses(project.getId())),
                choices(project, SalesField.REGION),
                choices(project, SalesField.CUSTOMER_TYPE),
                telling.tell(project, customers),
                tail.tell(project, rows.customers()),
                asker().user().getKey(),
                asker().sells(project),
                asker().manages(project),
                isMore ? next(customers) : rows.next() == null ? null : ROWS + rows.next());
    }

    private String cursor(String after) {
        String cursor = after.substring(ROWS.length());
        if (!cursor.matches("(z|[0-9a-f]{4,100})\\.\\d{1,18}")) {
            throw RestProblem.conflict(asker().say("attain.tail.fault.after"));
        }
        return cursor;
    }

    /** What was sent, read; 400 with what cannot be asked for. */
    CustomerFilter filter(Project project, Sent sent) {
        Tier tier = Tier.named(sent.tier()).orElse(null);
        if (tier == null && !sent.tier().isBlank()) {
            throw RestProblem.badRequest("tier", asker().say("attain.tail.fault.tier", sent.tier()));
        }
        boolean isNumber = sent.untouched().matches("\\d{1,4}");
        int untouched = isNumber ? Integer.parseInt(sent.untouched()) : 0;
        if (!(isNumber || sent.untouched().isEmpty()) || untouched > LONGEST_UNTOUCHED) {
            throw RestProblem.badRequest(
                    "untouched", asker().say("attain.tail.fault.untouched", sent.untouched(), LONGEST_UNTOUCHED));
        }
        mustBeShort(sent.text().strip());
        return new CustomerFilter(
                sent.text().strip(), tier, owner(project, sent.owner()), sent.region(), sent.type(), untouched);
    }

    private void mustBeShort(String text) {
        if (text.length() > LONGEST_TEXT || LoggedIssues.words(text).split(" ").length > MOST_WORDS) {
            throw RestProblem.badRequest("text", asker().say("attain.tail.fault.text", MOST_WORDS, LONGEST_TEXT));
        }
    }

    /** Whose name is hidden from the asker, of that one nothing is asked. */
    private @Nullable String owner(Project project, String sent) {
        return switch (sent) {
            case "" -> null;
            case "nobody" -> "";
            case "me" -> asker().user().getKey();
            default ->
                Optional.ofNullable(people.people(project.getId()).apply(sent))
                        .map(PersonDto::key)
                        .filter(sent::equals)
                        .filter(key -> people.find(key).isPresent())
                        .orElseThrow(
                                () -> RestProblem.badRequest("owner", asker().say("attain.tail.fault.owner", sent)));
        };
    }

    private Issue end(Project project, String after) {
        return Arrays.stream(after.split(",", ENDS))
                .flatMap(key -> issues.find(asker().user(), project, key).stream())
                .findFirst()
                .orElseThrow(() -> RestProblem.conflict(asker().say("attain.tail.fault.after")));
    }

    private static String next(List<Issue> customers) {
        int count = customers.size();
        return IntStream.range(0, Math.min(ENDS, count))
                .mapToObj(back -> customers.get(count - 1 - back).getKey())
                .collect(Collectors.joining(","));
    }

    private List<CustomerListDto.Choice> choices(Project project, SalesField field) {
        return options.known(project.getId(), field).byWord().entrySet().stream()
                .map(option -> new CustomerListDto.Choice(option.getKey(), option.getValue()))
                .toList();
    }

    private Asker asker() {
        return people.asker();
    }
}
