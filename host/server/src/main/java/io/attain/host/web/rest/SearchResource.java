package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Access;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import io.attain.host.web.http.Reply;
import io.attain.host.web.http.Routes;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code /search}: JQL by GET and POST. */
public final class SearchResource {
    private static final String SEARCH = "/rest/api/2/search";
    private static final int MOST = 1000;

    private final Jira jira;

    /** Over the site's issues. */
    public SearchResource(Jira jira) {
        this.jira = jira;
    }

    /** Its addresses. */
    public void addTo(Routes routes) {
        routes.get(Access.USER, SEARCH, this::get).post(Access.USER, SEARCH, this::post);
    }

    private Reply get(Exchange exchange) {
        return search(
                exchange,
                exchange.text("jql"),
                (int) exchange.number("startAt").orElse(0),
                (int) exchange.number("maxResults").orElse(50),
                exchange.text("fields"));
    }

    private Reply post(Exchange exchange) throws IOException {
        JsonNode json = exchange.json();
        String fields = StreamSupport.stream(json.path("fields").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(","));
        return search(
                exchange,
                json.path("jql").asText(""),
                json.path("startAt").asInt(0),
                json.path("maxResults").asInt(50),
                fields);
    }

    private Reply search(Exchange exchange, String jql, int startAt, int wanted, String fields) {
        int max = Math.max(0, Math.min(wanted, MOST));
        SearchService service = jira.service(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(exchange.user(), jql);
        if (!parsed.isValid()) {
            throw new Problem(400, List.copyOf(parsed.getErrors().getErrorMessages()), Map.of());
        }
        try {
            SearchResults<Issue> found =
                    service.search(exchange.user(), parsed.getQuery(), new PagerFilter<>(Math.max(0, startAt), max));
            IssueBeans beans = new IssueBeans(jira, exchange);
            return Reply.json(Map.of(
                    "startAt",
                    startAt,
                    "maxResults",
                    max,
                    "total",
                    found.getTotal(),
                    "issues",
                    found.getResults().stream()
                            .map(issue -> beans.issue(issue, fields))
                            .toList()));
        } catch (SearchException e) {
            throw Problem.badRequest(String.valueOf(e.getMessage()));
        }
    }
}
