package io.attain.customer.pool.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.activity.jira.LoggedIssues;
import io.attain.customer.pool.PoolCustomer;
import io.attain.customer.pool.Recall;
import io.attain.customer.pool.app.DecidingRecalls;
import io.attain.customer.pool.app.DecidingRecalls.Decision;
import io.attain.customer.pool.app.DecidingRecalls.To;
import io.attain.customer.pool.app.RecallingCustomers;
import io.attain.customer.pool.app.RecallingCustomers.Found;
import io.attain.kernel.Caller;
import io.attain.kernel.jira.IssuesById;
import io.attain.kernel.jira.SalesIssueType;
import io.attain.kernel.jira.SalesIssues;
import io.attain.kernel.web.Asker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Customers that are nobody's, and those that nobody speaks with. 404 if the asker may not know of the project's figures. */
@Component
@Path("projects/{key}/pool")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record PoolResource(
        Asker asker,
        LoggedIssues found,
        IssuesById issues,
        SalesIssues types,
        DecisionReader decisions,
        RecallingCustomers recalling,
        DecidingRecalls deciding,
        PoolTelling telling) {

    /** Nobody reads more at once; Jira's search finds the others. */
    private static final int MOST = 500;

    @Inject
    public PoolResource {}

    /**
     * The pool, what the asker may claim from it, and which customers are proposed for another owner, 500 from a position on. 400
     * if {@code start} is none.
     */
    @GET
    public PoolDto get(@PathParam("key") String projectKey, @QueryParam("start") @DefaultValue("0") String start) {
        return shown(asker.figures(projectKey), telling.start(start));
    }

    /**
     * Decides of customers that are proposed for another owner, of all of them or of none.
     *
     * <ul>
     *   <li>200 with {@link PoolDto} as it stands now
     *   <li>400 with what is wrong: {@code to}, {@code customers}, {@code heir}, {@code reason}, {@code until}
     *   <li>403 if the asker does not lead the sales, or one of the owners
     *   <li>404 as for GET, or one of them is no customer of the project, or the asker may not see it
     *   <li>409 if one is not proposed any more, somebody else has said something of it since, or Jira does not let the asker
     * </ul>
     */
    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public PoolDto post(@PathParam("key") String projectKey, PoolDto.@Nullable Decided body) {
        Project project = asker.figures(projectKey);
        DecisionReader.Decision<To> read = decisions.read(project, body, To.values());
        String heir = body == null ? null : body.heir();
        asker.unlessRefused(() -> deciding.decide(
                asker.caller(project),
                project.getId(),
                read.seen(),
                new Decision(read.to(), heir, read.reason(), read.until())));
        return shown(project, 0);
    }

    private PoolDto shown(Project project, int start) {
        Caller caller = asker.caller(project);
        PoolTelling.To to = telling.to(caller, project.getId());
        Found found = concerning(caller, project, to);
        List<Recall> all = found.recalls();
        List<Recall> told = all.stream().skip(start).limit(MOST).toList();
        return new PoolDto(
                asker.today().toString(),
                caller.leads(),
                telling.room(caller, project.getId()),
                pooled(project, to),
                MOST,
                start,
                recalls(told, to),
                found.unread() + Math.max(0, all.size() - start - told.size()));
    }

    private Found concerning(Caller caller, Project project, PoolTelling.To to) {
        return caller.sells() ? recalling.within(project.getId(), to::concerns) : new Found(List.of(), 0);
    }

    private List<PoolDto.Recalled> recalls(List<Recall> told, PoolTelling.To to) {
        Map<Long, Issue> seen = issues.seenBy(
                asker.user(), told.stream().map(each -> each.customer().id()).toList());
        return told.stream()
                .flatMap(each ->
                        Stream.ofNullable(seen.get(each.customer().id())).map(issue -> to.recall(each, issue)))
                .toList();
    }

    private List<PoolDto.Pooled> pooled(Project project, PoolTelling.To to) {
        Map<Long, Issue> free = new LinkedHashMap<>();
        types.idOf(SalesIssueType.CUSTOMER).ifPresent(type -> found.search(
                        asker.user(), project, "assignee is EMPTY AND issuetype = " + type, MOST)
                .forEach(issue -> free.put(issue.getId(), issue)));
        Map<Long, PoolCustomer> known = new LinkedHashMap<>();
        recalling.customers(project.getId(), free.keySet()).forEach(each -> known.put(each.id(), each));
        List<PoolDto.Pooled> pooled = new ArrayList<>();
        free.forEach((id, issue) -> {
            PoolCustomer customer = known.get(id);
            if (customer != null && customer.owner() == null) {
                pooled.add(pooled(issue, customer, to));
            }
        });
        return pooled;
    }

    private static PoolDto.Pooled pooled(Issue issue, PoolCustomer customer, PoolTelling.To to) {
        return new PoolDto.Pooled(
                issue.getKey(),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                customer.tier().name(),
                customer.said(),
                PoolTelling.text(customer.last()),
                customer.released().map(to::word).orElse(null));
    }
}
