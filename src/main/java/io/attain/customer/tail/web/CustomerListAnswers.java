package io.attain.customer.tail.web;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import io.attain.customer.tail.CustomerFilter;
import io.attain.customer.tail.Tail;
import io.attain.customer.tail.jira.CustomerDeals;
import io.attain.customer.tail.jira.CustomerPages;
import io.attain.customer.tail.jira.CustomerPages.Page;
import io.attain.customer.tail.jira.CustomerSearch;
import io.attain.kernel.jira.FieldOptions;
import io.attain.kernel.jira.SalesField;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.web.TargetAsker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds customers for the asker. */
@Component
record CustomerListAnswers(
        TargetAsker people,
        FilterReader filters,
        CustomerSearch search,
        CustomerPages pages,
        CustomerDeals deals,
        FieldOptions options,
        TellingCustomers telling,
        TailAnswers tail) {

    /** Begins where rows go on. */
    private static final String ROWS = "row:";

    CustomerListDto list(String key, FilterReader.Sent sent, String sort, @Nullable String after) {
        Project project = asker().figures(key);
        CustomerFilter filter = filters.read(project, sent);
        boolean byNextStep = filters.byNextStep(sort);
        Optional<String> jql = search.jql(asker().user(), project, filter);
        boolean isBehind = after != null && after.startsWith(ROWS);
        Page found = isBehind
                ? Page.NOTHING
                : jql.map(query -> page(project, query, byNextStep, after)).orElse(Page.NOTHING);
        Tail.Part rows = found.next() != null
                ? new Tail.Part(List.of(), null)
                : tail.find(project, filter, after != null && isBehind ? cursor(after) : null, CustomerPages.AT_ONCE);
        return new CustomerListDto(
                telling.day().toString(),
                found.left(),
                jql.orElse(null),
                List.copyOf(deals.openStatuses(project.getId())),
                choices(project, SalesField.REGION),
                choices(project, SalesField.CUSTOMER_TYPE),
                telling.tell(project, found.customers()),
                tail.tell(project, rows.customers()),
                asker().user().getKey(),
                asker().sells(project),
                asker().manages(project),
                found.next() != null || rows.next() == null ? found.next() : ROWS + rows.next());
    }

    private Page page(Project project, String jql, boolean byNextStep, @Nullable String after) {
        ApplicationUser user = asker().user();
        return asker().unlessRefused(() -> byNextStep
                ? pages.byNextStep(user, project, jql, after, telling.day())
                : pages.byKey(user, project, jql, after));
    }

    private String cursor(String after) {
        String cursor = after.substring(ROWS.length());
        if (!cursor.matches("(z|[0-9a-f]{4,100})\\.\\d{1,18}")) {
            throw RestProblem.conflict(asker().say("attain.tail.fault.after"));
        }
        return cursor;
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
