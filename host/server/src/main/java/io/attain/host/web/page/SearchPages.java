package io.attain.host.web.page;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import io.attain.host.web.Jira;
import io.attain.host.web.Pages;
import io.attain.host.web.View;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The issue navigator: JQL in, a table out, page by page. */
public record SearchPages(Pages pages, Jira jira) {

    private static final int PAGE = 50;

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, "/issues/", this::show)
                .get(Access.USER, "/issues", exchange -> Reply.redirect(exchange.local("/issues/")));
    }

    private Reply show(Exchange exchange) {
        String quick = exchange.text("quick");
        if (quick.matches("[A-Za-z][A-Za-z0-9_]+-\\d+")) {
            return Reply.redirect(exchange.local("/browse/" + quick.toUpperCase(Locale.ROOT)));
        }
        String jql = quick.isEmpty() ? asked(exchange) : "text ~ " + quoted(quick) + " order by updated desc";
        int start = (int) Math.max(0, Math.min(exchange.number("startIndex").orElse(0), Integer.MAX_VALUE - PAGE));
        SearchService search = jira.service(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(exchange.user(), jql);
        if (!parsed.isValid()) {
            return answer(
                    exchange, jql, start, none(), List.copyOf(parsed.getErrors().getErrorMessages()));
        }
        try {
            SearchResults<Issue> found =
                    search.search(exchange.user(), parsed.getQuery(), new PagerFilter<>(start, PAGE));
            return answer(exchange, jql, start, found, List.of());
        } catch (SearchException e) {
            return answer(exchange, jql, start, none(), List.of(Objects.toString(e.getMessage())));
        }
    }

    /** What is written in the address, or stands in the saved filter that it names. */
    private static String asked(Exchange exchange) {
        String filter = exchange.text("filter");
        return filter.matches("\\d{1,18}") && !exchange.has("jql") ? "filter = " + filter : exchange.text("jql");
    }

    private static SearchResults<Issue> none() {
        return new SearchResults<>(List.of(), 0, new PagerFilter<>(0, PAGE));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Reply answer(Exchange exchange, String jql, int start, SearchResults<Issue> found, List<String> messages) {
        return pages.show(
                exchange,
                View.general("search", pages.texts().of("nav.issues"))
                        .answering(messages)
                        .with("jql", jql)
                        .with("issues", found.getResults())
                        .with("total", found.getTotal())
                        .with("from", start + 1)
                        .with("to", start + found.getResults().size())
                        .with("previous", Math.max(0, start - PAGE))
                        .with("next", start + PAGE));
    }
}
