package io.attain.host.web.rest;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.fasterxml.jackson.databind.JsonNode;
import io.attain.host.jira.search.SavedFilter;
import io.attain.host.jira.search.SavedFilters;
import io.attain.host.web.Jira;
import io.attain.host.web.http.Exchange;
import io.attain.host.web.http.Problem;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /filter}: saved searches. As in Jira, one that the visitor may not see is a bad request. */
@Path(Beans.API + "filter")
@Produces(MediaType.APPLICATION_JSON)
public record FilterResource(Jira jira, Beans beans, SavedFilters filters) {
    private static final int NAME_LENGTH = 255;

    @Inject
    public FilterResource {}

    @GET
    @Path("favourite")
    public List<Map<String, Object>> favourites() {
        return filters.favourites(jira.user()).stream().map(this::bean).toList();
    }

    @GET
    @Path("{filter}")
    public Map<String, Object> one(@PathParam("filter") String id) {
        return bean(seen(id));
    }

    @POST
    public Map<String, Object> create(JsonNode sent) {
        SavedFilter wanted = new SavedFilter(-1, "", null, jira.user().getKey(), "", false);
        SavedFilter made = filters.create(checked(wanted, sent));
        filters.like(made, jira.user(), sent.path("favourite").asBoolean(false));
        return bean(made);
    }

    /** Changes a filter of the visitor's own; what is not sent stays. */
    @PUT
    @Path("{filter}")
    public Map<String, Object> change(@PathParam("filter") String id, JsonNode sent) {
        SavedFilter changed = checked(own(id), sent);
        filters.update(changed);
        if (sent.has("favourite")) {
            filters.like(changed, jira.user(), sent.get("favourite").asBoolean());
        }
        return bean(changed);
    }

    @DELETE
    @Path("{filter}")
    public void delete(@PathParam("filter") String id) {
        filters.delete(own(id));
    }

    @GET
    @Path("{filter}/permission")
    public List<Map<String, Object>> permissions(@PathParam("filter") String id) {
        return shares(seen(id));
    }

    /** Lets everybody who is logged in see a filter of the visitor's own; Jira shares with groups and projects too. */
    @POST
    @Path("{filter}/permission")
    public List<Map<String, Object>> share(@PathParam("filter") String id, JsonNode sent) {
        SavedFilter filter = own(id);
        String type = sent.path("type").asText("");
        if (!type.equals("authenticated") && !type.equals("global")) {
            throw Problem.badRequest("Filters can be shared with 'authenticated' users only, not with '" + type + "'.");
        }
        SavedFilter shared = new SavedFilter(
                filter.id(), filter.name(), filter.description(), filter.ownerKey(), filter.jql(), true);
        filters.update(shared);
        return shares(shared);
    }

    private SavedFilter seen(String id) {
        return filters.named(id, jira.user()).stream()
                .filter(filter -> String.valueOf(filter.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("The selected filter is not available to you, perhaps it has been"
                        + " deleted or had its permissions changed."));
    }

    private SavedFilter own(String id) {
        SavedFilter filter = seen(id);
        if (!filter.isOf(jira.user())) {
            throw Problem.badRequest("You can only change filters that you own.");
        }
        return filter;
    }

    private SavedFilter checked(SavedFilter filter, JsonNode sent) {
        String name = sent.path("name").asText(filter.name()).strip();
        String jql = sent.path("jql").asText(filter.jql());
        Map<String, String> errors = new LinkedHashMap<>();
        nameProblem(filter, name).ifPresent(problem -> errors.put("filterName", problem));
        List<String> messages = jqlProblems(jql);
        if (!errors.isEmpty() || !messages.isEmpty()) {
            throw new Problem(400, messages, errors);
        }
        String description = sent.path("description").asText(filter.description());
        return new SavedFilter(filter.id(), name, description, filter.ownerKey(), jql, filter.shared());
    }

    private Optional<String> nameProblem(SavedFilter filter, String name) {
        if (name.isEmpty()) {
            return Optional.of("You must specify a name to save this filter as.");
        }
        if (name.length() > NAME_LENGTH) {
            return Optional.of("The entered filter name is too long, it must be less than 255 chars.");
        }
        return filters.own(name, jira.user())
                .filter(other -> other.id() != filter.id())
                .map(other -> "Filter with same name already exists.");
    }

    private List<String> jqlProblems(String jql) {
        SearchService search = jira.service(SearchService.class);
        SearchService.ParseResult parsed = search.parseQuery(jira.user(), jql);
        return new ArrayList<>(
                parsed.isValid()
                        ? search.validateQuery(jira.user(), parsed.getQuery()).getErrorMessages()
                        : parsed.getErrors().getErrorMessages());
    }

    private Map<String, Object> bean(SavedFilter filter) {
        ApplicationUser user = jira.user();
        ApplicationUser owner = jira.service(UserManager.class).getUserByKeyEvenWhenUnknown(filter.ownerKey());
        Map<String, Object> bean = new LinkedHashMap<>();
        bean.put("self", beans.self("filter/" + filter.id()));
        bean.put("id", String.valueOf(filter.id()));
        bean.put("name", filter.name());
        bean.put("description", filter.description());
        bean.put("owner", beans.user(owner));
        bean.put("jql", filter.jql());
        bean.put("viewUrl", beans.site("/issues/?filter=" + filter.id()));
        bean.put("searchUrl", beans.self("search?jql=" + Exchange.encode(filter.jql())));
        bean.put("favourite", filters.favourites(user).stream().anyMatch(liked -> liked.id() == filter.id()));
        bean.put("sharePermissions", shares(filter));
        bean.put("editable", filter.isOf(user));
        return bean;
    }

    private static List<Map<String, Object>> shares(SavedFilter filter) {
        return filter.shared() ? List.of(Map.of("id", filter.id(), "type", "authenticated")) : List.of();
    }
}
