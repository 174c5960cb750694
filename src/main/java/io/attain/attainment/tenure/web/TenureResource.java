package io.attain.attainment.tenure.web;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.tenure.Holdings;
import io.attain.attainment.tenure.TenureCorrection;
import io.attain.attainment.tenure.jira.HeldTargets;
import io.attain.calendar.Calendars;
import io.attain.calendar.Closing;
import io.attain.kernel.KnownDays;
import io.attain.kernel.Today;
import io.attain.kernel.web.RestProblem;
import io.attain.targets.Tenure;
import io.attain.targets.Tenure.Handover;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who held a target when. */
@Path("/targets/{key}/tenure")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class TenureResource {

    private final TargetAsker asker;
    private final HeldTargets held;
    private final Calendars calendars;
    private final Today today;

    @Inject
    public TenureResource(TargetAsker asker, HeldTargets held, Calendars calendars, Today today) {
        this.asker = asker;
        this.held = held;
        this.calendars = calendars;
        this.today = today;
    }

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
        return shown(asker.asker().issue(key));
    }

    /**
     * Corrects who held it when, in the past; whose it is now, the issue's assignee says. Its results are posted anew.
     *
     * <ul>
     *   <li>200 with {@link TenureDto}
     *   <li>400 with what is wrong, by handover
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 as for GET
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public TenureDto put(@PathParam("key") String key, TenureDto.@Nullable Body body) {
        Issue issue = asker.asker().issue(key);
        Holdings known = holdings(issue);
        asker.asker().mustManage(Objects.requireNonNull(issue.getProjectObject()));
        if (body == null) {
            throw RestProblem.badRequest(null, asker.asker().say("attain.target.tenure.fault.body"));
        }
        asker.asker().mustBeSound(body);
        Tenure corrected = read(body);
        List<RestProblem.Fault> faults = held
                .correct(issue, corrected, now -> TenureCorrection.faults(now, corrected, day(), firstOpen(known)))
                .stream()
                .map(this::told)
                .toList();
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return shown(asker.asker().issue(key));
    }

    private TenureDto shown(Issue issue) {
        Holdings holdings = holdings(issue);
        boolean manages = asker.asker().manages(Objects.requireNonNull(issue.getProjectObject()));
        return TenureDto.of(holdings, asker.unit(holdings.node()), manages, asker::person);
    }

    private Holdings holdings(Issue issue) {
        return held.of(issue.getId(), day())
                .orElseThrow(() -> RestProblem.notFound(asker.asker().say("attain.target.incomplete", issue.getKey())));
    }

    private LocalDate firstOpen(Holdings holdings) {
        return calendars
                .of(holdings.node().projectId())
                .closing()
                .map(Closing::firstOpenDay)
                .orElse(LocalDate.MIN);
    }

    private LocalDate day() {
        return today.of(asker.asker().user().getKey());
    }

    private Tenure read(TenureDto.Body body) {
        List<RestProblem.Fault> faults = new ArrayList<>();
        List<Handover> handovers = new ArrayList<>();
        check("first", body.first(), faults);
        List<TenureDto.BodyHandover> given = Objects.requireNonNullElse(body.handovers(), List.of());
        for (int i = 0; i < given.size(); i++) {
            String field = field(i);
            check(field, given.get(i).owner(), faults);
            LocalDate from = date(field, given.get(i).from(), faults);
            handovers.add(new Handover(from, given.get(i).owner()));
        }
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults);
        }
        return new Tenure(body.first(), handovers);
    }

    private void check(String field, @Nullable String owner, List<RestProblem.Fault> faults) {
        if (owner != null && asker.find(owner).isEmpty()) {
            faults.add(new RestProblem.Fault(field, asker.asker().say("attain.target.decompose.fault.owner")));
        }
    }

    private LocalDate date(String field, @Nullable String text, List<RestProblem.Fault> faults) {
        Optional<LocalDate> day = KnownDays.named(text == null ? "" : text);
        if (day.isEmpty()) {
            faults.add(new RestProblem.Fault(field, asker.asker().say("attain.target.tenure.fault.date")));
        }
        return day.orElse(LocalDate.MIN);
    }

    private RestProblem.Fault told(TenureCorrection.Fault fault) {
        String key = fault.problem().name().toLowerCase(Locale.ROOT).replace("_", "");
        return new RestProblem.Fault(
                fault.handover() == null ? null : field(fault.handover()),
                asker.asker().say("attain.target.tenure.fault." + key));
    }

    private static String field(int handover) {
        return "handovers[" + handover + "]";
    }
}
