package io.attain.attainment.rules.web;

import com.atlassian.jira.project.Project;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import io.attain.attainment.figures.PaceRule;
import io.attain.attainment.figures.app.TargetFigures;
import io.attain.attainment.rules.PaceShift;
import io.attain.attainment.rules.RuleBook;
import io.attain.attainment.rules.TargetRules;
import io.attain.kernel.Today;
import io.attain.kernel.web.Asker;
import io.attain.kernel.web.RestProblem;
import io.attain.kernel.web.WholeNumber;
import io.attain.targets.web.TargetAsker;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a project judges and shows its targets. */
@Path("/projects/{key}/target-rules")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
@Component
public class RulesResource {

    private final TargetAsker asker;
    private final RuleBook book;
    private final TargetFigures figures;
    private final Today today;

    @Inject
    public RulesResource(TargetAsker asker, RuleBook book, TargetFigures figures, Today today) {
        this.asker = asker;
        this.book = book;
        this.figures = figures;
        this.today = today;
    }

    /**
     * The rules of a project and all their versions.
     *
     * <ul>
     *   <li>200 with {@link RulesDto}
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    public RulesDto get(@PathParam("key") String key) {
        return shown(asker.asker().project(key));
    }

    /**
     * Makes a new version of the rules; what says the same as the version that holds makes none.
     *
     * <ul>
     *   <li>200 with {@link RulesDto}
     *   <li>400 with every field that is wrong
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     *   <li>409 if somebody else has changed the rules since the asker read them
     * </ul>
     */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public RulesDto put(@PathParam("key") String key, RulesDto.@Nullable Body body) {
        Asker who = asker.asker();
        Project project = who.project(key);
        who.mustManage(project);
        if (body == null || body.version() == null) {
            throw RestProblem.badRequest("version", who.say("attain.target.rules.fault.version"));
        }
        who.mustBeSound(body);
        refuse(body.faults());
        if (!save(project.getId(), WholeNumber.intValue(body.version()), body.rules())) {
            throw RestProblem.conflict(who.say("attain.target.rules.conflict"));
        }
        return shown(project);
    }

    /**
     * What another pace rule would do to the project's running targets today.
     *
     * <ul>
     *   <li>200 with {@link PaceShiftDto}
     *   <li>400 with every figure that is wrong
     *   <li>403 if the asker does not lead the project's sales
     *   <li>404 if the asker may not know of the project
     * </ul>
     */
    @GET
    @Path("/preview")
    public PaceShiftDto preview(
            @PathParam("key") String key,
            @QueryParam("onTrackPercent") @Nullable String onTrack,
            @QueryParam("behindPercent") @Nullable String behind) {
        Asker who = asker.asker();
        Project project = who.project(key);
        who.mustManage(project);
        int onTrackPercent = percent(onTrack);
        int behindPercent = percent(behind);
        refuse(TargetRules.faults(onTrackPercent, behindPercent, TargetRules.DEFAULT.achievablePercentile()));
        LocalDate day = today.of(who.user().getKey());
        return PaceShiftDto.of(PaceShift.of(
                figures.ofProject(project.getId(), day),
                figures.rule(project.getId()),
                new PaceRule(onTrackPercent, behindPercent)));
    }

    private static int percent(@Nullable String sent) {
        return sent != null && sent.matches("\\d{1,6}") ? Integer.parseInt(sent) : -1;
    }

    private void refuse(List<TargetRules.Fault> faults) {
        if (!faults.isEmpty()) {
            throw RestProblem.badRequest(faults.stream().map(this::told).toList());
        }
    }

    private boolean save(long project, int changed, TargetRules rules) {
        List<RuleBook.Version> versions = book.versions(project);
        int latest = versions.isEmpty() ? 0 : versions.get(0).number();
        TargetRules now =
                versions.isEmpty() ? TargetRules.DEFAULT : versions.get(0).rules();
        if (latest != changed) {
            return false;
        }
        return rules.equals(now)
                || book.add(
                        project,
                        new RuleBook.Version(
                                latest + 1, rules, asker.asker().user().getKey(), today.now()));
    }

    private RulesDto shown(Project project) {
        return RulesDto.of(book.versions(project.getId()), asker.asker().manages(project), asker::person);
    }

    private RestProblem.Fault told(TargetRules.Fault fault) {
        Asker who = asker.asker();
        return switch (fault) {
            case ON_TRACK_RANGE -> new RestProblem.Fault("onTrackPercent", paceRange(who));
            case BEHIND_RANGE -> new RestProblem.Fault("behindPercent", paceRange(who));
            case BEHIND_ABOVE_ON_TRACK ->
                new RestProblem.Fault("behindPercent", who.say("attain.target.rules.fault.behindAboveOnTrack"));
            case PERCENTILE_RANGE ->
                new RestProblem.Fault(
                        "achievablePercentile",
                        who.say(
                                "attain.target.rules.fault.range",
                                TargetRules.LEAST_PERCENTILE,
                                TargetRules.MOST_PERCENTILE));
        };
    }

    private static String paceRange(Asker who) {
        return who.say("attain.target.rules.fault.range", TargetRules.LEAST_PACE, TargetRules.MOST_PACE);
    }
}
