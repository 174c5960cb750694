package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** {@code /search}: JQL by GET and POST. */
@Path(Beans.API + "search")
@Produces(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int MOST = 1000;

    private final Jira jira;
    private final IssueBeans beans;

    @Inject
    SearchResource(Jira jira, Beans beans) {
        this.jira = jira;
        this.beans = new IssueBeans(jira, beans);
    }

    @POST
    public Map<String, Object> post(JsonNode sent) throws SearchException {
        return get(
                sent.path("jql").asText(""),
                sent.path("startAt").asInt(0),
                sent.path("maxResults").asInt(50),
                texts(sent.path("fields")),
                texts(sent.path("expand")));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /**
     * A page of what a query finds.
     *
     * @param wanted how many issues at most; as in Jira, less than none means as many as there may be
     */
    @GET
    public Map<String, Object> get(
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int wanted,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") List<String> expand)
            throws SearchException {
        int max = wanted < 0 ? MOST : Math.min(wanted, MOST);
        SearchService service = jira.service(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(jira.user(), jql);
        refuse(parsed.getErrors());
        refuse(service.validateQuery(jira.user(), parsed.getQuery()));
        SearchResults<Issue> found =
                service.search(jira.user(), parsed.getQuery(), new PagerFilter<>(Math.max(0, startAt), max));
        FieldChoice chosen = FieldChoice.ofNavigable(fields);
        Expand told = Expand.of(expand);
        List<Map<String, Object>> issues = found.getResults().stream()
                .map(issue -> beans.issue(issue, chosen, told))
                .toList();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("expand", "schema,names");
        answer.put("startAt", startAt);
        answer.put("maxResults", max);
        answer.put("total", found.getTotal());
        answer.put("issues", issues);
        Set<String> fieldIds = new LinkedHashSet<>();
        issues.forEach(issue -> fieldIds.addAll(IssueBeans.fieldIds(issue)));
        beans.describe(answer, fieldIds, told);
        return answer;
    }

    private static void refuse(MessageSet told) {
        if (told.hasAnyErrors()) {
            throw new Problem(400, List.copyOf(told.getErrorMessages()), Map.of());
        }
    }
}
