package io.attain.attainment.tenure.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.tenure.Holdings;
import io.attain.attainment.tenure.app.CorrectingTenure;
import io.attain.attainment.tenure.app.ShowingHoldings;
import io.attain.kernel.Caller;
import io.attain.kernel.KnownDays;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.Tenure;
import io.attain.targets.Tenure.Handover;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who held a target when. */
@Component
@Path("/targets/{key}/tenure")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public record TenureResource(
        Asker asker, TargetAsker targetAsker, ShowingHoldings showing, CorrectingTenure correcting) {

    @Inject
    public TenureResource {}

    /**
     * A target shared out among those who held it.
     *
     * <ul>
     *   <li>200 with {@link TenureDto}
     *   <li>404 if the asker may not know of the issue, or it is no complete target
     * </ul>
     */
    @GET
    public TenureDto get(@PathParam("key") String key) {
        return shown(asker.issue(key));
    }

    /**
     * Corrects who held it when, in the past; whose it is now, the issue's assignee says. Its results are posted anew.
     *
     * <ul>
     *   <li>200 with {@link TenureDto}
     *   <li>400 with what is wrong, by handover
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 as for GET
     *   <li>409 if somebody else has corrected it since the asker saw it
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public TenureDto put(@PathParam("key") String key, TenureDto.@Nullable Body sent) {
        Issue issue = asker.issue(key);
        TenureDto.Body body = asker.sent(sent);
        asker.mustBeSound(body);
        asker.unlessRefused(
                () -> correcting.correct(caller(issue), issue.getId(), key, read(body), body.fingerprint()));
        return shown(issue);
    }

    /**
     * Lets it pass, today, to its issue's assignee, whom somebody chose who may not hand it over.
     *
     * <ul>
     *   <li>200 with {@link TenureDto}
     *   <li>400 if the assignee may not see the project
     *   <li>403 and 404 as for PUT
     * </ul>
     */
    @POST
    @Path("/handover")
    public TenureDto handOver(@PathParam("key") String key) {
        Issue issue = asker.issue(key);
        asker.unlessRefused(() -> correcting.confirm(caller(issue), issue.getId(), key));
        return shown(issue);
    }

    private TenureDto shown(Issue issue) {
        Caller caller = caller(issue);
        Holdings holdings = showing.of(caller, issue.getId()).orElseThrow(() -> targetAsker.incomplete(issue.getKey()));
        return TenureDto.of(
                holdings,
                targetAsker.unit(holdings.node()),
                caller.leads(),
                targetAsker.people(holdings.node().projectId()));
    }

    private Caller caller(Issue issue) {
        return asker.caller(Objects.requireNonNull(issue.getProjectObject()));
    }

    private Tenure read(TenureDto.Body body) {
        List<RestProblem.Fault> faults = new ArrayList<>();
        List<Handover> handovers = new ArrayList<>();
        List<TenureDto.BodyHandover> sent = Objects.requireNonNullElse(body.handovers(), List.of());
        for (TenureDto.BodyHandover given : sent) {
            LocalDate from = date("handovers[" + handovers.size() + "]", given.from(), faults);
            handovers.add(new Handover(from, given.owner()));
        }
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return new Tenure(body.first(), handovers);
    }

    private LocalDate date(String field, @Nullable String text, List<RestProblem.Fault> faults) {
        Optional<LocalDate> day = KnownDays.named(text);
        if (day.isEmpty()) {
            faults.add(new RestProblem.Fault(field, asker.say("attain.target.tenure.fault.date")));
        }
        return day.orElse(LocalDate.MIN);
    }
}
